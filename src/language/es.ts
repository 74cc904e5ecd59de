import page from './es.page.json' with { type: 'json' };
import type { Language } from './language.ts';

/** Spanish. */
export const es = {
  code: 'es',
  name: 'Spanish',
  scripts: ['Latin'],
  writing: {
    capitalPronouns: 'Usted Ustedes Ud Uds',
    beforeAcronyms: 'el',
  },
  functionWords: `
    el la los las de y en que es un una del por con para se su fue como más qué cuál quién cuándo dónde cuántos`,
  stopWords: {
    list: 'spa',
    more: `
      quiénes cuáles cuánto cuánta cuántos cuántas adónde cuyo cuya cuyos cuyas
      yo ello ellos ellas nosotros nosotras vosotros vosotras usted ustedes os les conmigo contigo consigo mis tus
      nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras suyo suya suyos suyas mío mía míos mías tuyo
      tuya
      este esta estos estas esa esos esas aquel aquella aquellos aquellas esto aquello unos unas algún alguno alguna
      algunos algunas ningún ninguno ninguna otra otros otras mismo misma mismos mismas cada todo toda todos todas tal
      tales mucho mucha muchos muchas poca pocos pocas tan tanto tanta tantos tantas varios varias ambos ambas
      cualquier cualquiera alguien nadie algo nada demás
      ante bajo entre hacia mediante según tras e u sino aunque pues mientras además tampoco menos aún todavía así
      entonces luego solo apenas
      ser es soy eres somos sois son era eras éramos eran fue fui fuiste fuimos fueron sea sean seas siendo sido será
      serán sería serían fuera fueran fuese fuesen
      estar estoy estamos están estaba estaban estuvo estuvieron estén estando
      haber ha he has hemos han había habían hubo habrá habrían habría habrán haya hayan hubiera hubieran hubiese
      habido hay
      tener tiene tengo tienes tenemos tienen tenía tenían tuvo tuvieron tenga tengan tendrá tendría teniendo hacer
      hace hacen hizo hicieron hacían haciendo puede pueden podía podían pudo pudieron podría podrían podrá debe deben
      debía debían debería suele suelen solía
      antes después alrededor dentro encima debajo cerca`,
  },
  stemming: {
    snowball: 'spanish',
  },
  asking: {
    date: `
      cuándo|cuando
      (?:qué|que|cuál) (?:años?|fechas?|siglos?|mes|meses|días?|década|décadas|época|hora|período|periodo)`,
    number: `
      cu[áa]nt[oa]s?
      (?:qué|que|cuál es el|cuál era el) (?:porcentaje|número|numero|cantidad|edad|proporción|distancia|altura|tamaño
      longitud)
      con qué frecuencia`,
    reason: `
      por qu[ée]|(?:cuál (?:es|fue|era) )?la (?:razón|causa) (?:de|por)|(?:qué|cuál) (?:razón|motivo|causa)
      debido a qué|a qué se (?:debe|debió)`,
    person: 'qui[ée]n(?:es)?|(?:qué|cuál) persona',
    place: `
      d[óo]nde|ad[óo]nde
      (?:qué|que|cuál) (?:país|países|ciudad|ciudades|lugar|lugares|región|continente|estado|isla|río|provincia|pueblo
      zona|sitio)`,
  },
  askingCloser: {
    reason: 'por qu[ée]|(?:la |qué |cuál )?(?:razón|razon|causa|motivo)s? (?:de|por|para)|debido a qué|a qué se debe',
    date: '(?:desde |hasta )?cu[áa]ndo|a qu[ée] hora|qu[ée] (?:año|día|dia|mes|fecha)|(?:fecha|día|dia|hora) (?:de|del)',
    age: 'cu[áa]ntos años tiene|qu[ée] edad|edad (?:de|del)',
    time: 'cu[áa]nto (?:tiempo|dura|duró|duro|tarda|tardó)|cu[áa]nt[oa]s (?:segundos|minutos|horas|días|dias|semanas|meses|años)|duración (?:de|del)',
    times: 'con qu[ée] frecuencia|cu[áa]ntas veces|cada cu[áa]nto',
    share: 'qu[ée] (?:porcentaje|proporción|parte)|porcentaje de',
    money:
      'cu[áa]nto (?:cuesta|cuestan|costó|costo|costará|costara|vale|dinero|pagó|paga|pagan)|(?:precio|coste|costo|presupuesto|cuota|multa) (?:de|del|por)',
    size: 'cu[áa]nto (?:mide|pesa)|qu[ée] (?:altura|tamaño|longitud|distancia|peso)|a qu[ée] distancia|(?:altura|tamaño|longitud|peso) (?:de|del)',
    number: 'cu[áa]nt[oa]s?|número de|numero de|cantidad de',
    place: 'd[óo]nde|ad[óo]nde|lugar (?:de|del)|qu[ée] (?:ciudad|país|pais|pueblo|isla|calle)',
    person: 'qui[ée]n(?:es)?|nombres? (?:de|del)|c[óo]mo se llama',
    saying: `
      (?:qu[ée]|c[óo]mo) (?:\\S+ ){0,7}?(?:dijo|dice|dicho|opina|opinó|piensa|pensó|respondió|contestó|llamó|calificó|prometió|pidió)(?= )
      (?:opinión|reacción|palabras|comentario|declaración) (?:de|del|sobre)`,
    way: 'c[óo]mo|de qu[ée] (?:manera|forma)',
    whether: '(?<=^ )(?:es|son|era|fue|está|están|hay|ha|han|puede|pueden|se puede|tiene|tienen|va|van)',
    what: 'qu[ée]|cu[áa]l(?:es)?',
  },
  answers: {
    time: 'segundo segundos minuto minutos hora horas día días noche noches semana semanas mes meses año años década décadas siglo siglos',
    when: 'hoy ayer mañana tarde noche mediodía medianoche primavera verano otoño invierno semana pasado pasada próximo próxima',
    money: 'euro euros céntimos dólar dólares peso pesos libra libras coronas',
    share: 'ciento mitad tercio cuarto mayoría',
    size: 'metro metros kilómetro kilómetros centímetros milímetros gramos kilo kilos toneladas litro litros hectáreas grados',
    times: 'veces vez cada diario diariamente semanal mensual anual siempre nunca por',
    age: 'edad años',
    way: 'mediante con por través',
    saying:
      'dijo dice decir afirmó aseguró declaró explicó señaló según añadió anunció comentó advirtió prometió calificó llamó escribió',
    denial: 'no nunca nadie nada ningún ninguno ninguna sin ni tampoco jamás',
    pronouns: 'él ella ellos ellas esto este esta su sus',
  },
  numbers: `
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento cientos mil miles millón
    millones mitad tercio docena`,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  dates: 'siglo',
  reasons: 'porque debido causa causas razón razones motivo para resultado ya gracias',
  beforePlaces: 'en cerca de desde hacia',
  numberWords: {
    small: `
      cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
      diecisiete dieciocho diecinueve veinte`,
    tens: 'veinte/veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundred: 'cien/ciento/cientos',
    thousand: 'mil/miles',
    million: 'millones/millón',
    billion: 'millardos/millardo',
    ordinals: `
      primero/primer/primera segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta
      séptimo/séptima octavo/octava noveno/novena décimo/décima`,
    ordinalMarks: 'o a er',
    and: 'y',
  },
  sentences: {
    abbreviations: 'ee sr sra sres srta srta dra ud uds pág págs núm av avda gral lic ing p.ej ee.uu aprox',
  },
  page,
  quotations: {
    interviews: 'entrevista transcri conversación',
    noSpeakers: `
      quién qué cuándo dónde cómo pregunta respuesta nota consejo atención foto vídeo video fecha lugar hora precio
      lunes martes miércoles jueves viernes sábado domingo`,
    pronouns: 'él ella',
    dropsSubject: true,
    dialogueDash: true,
    ofWords: 'de del',
    accordingTo: 'según de+acuerdo+con en+palabras+de a+juicio+de en+opinión+de',
    reportingPairs: 'quiso+saber quería+saber',
    accordingToSame: 'según+él según+ella en+su+opinión a+su+juicio',
    callingVerbs: 'calificó califica llamó llama tachó tacha tildó tilda describió describe definió define',
    nevers: 'nunca jamás',
    works: 'película libro novela canción disco álbum obra serie programa revista festival exposición podcast',
    reportingVerbs: `
      dijo dice declaró declara afirmó afirma explicó explica señaló señala aseguró escribió añadió agregó
      respondió indicó manifestó añade agrega responde indica manifiesta sostuvo sostiene advirtió advierte
      subrayó subraya comentó comenta preguntó pregunta contó cuenta insistió insiste concluyó escribe reconoció
      admitió aclaró lamentó lamenta denunció denuncia prometió promete recordó recuerda criticó critica bromeó
      suspiró gritó reiteró reitera precisó sentenció defendió confesó apuntó apunta zanjó exclamó murmuró
      relató relata destacó destaca
      reprochó reprocha recriminó recrimina descartó descarta replicó replica espetó matizó celebró alertó resumió ironizó protestó anunció`,
  },
  checked: {
    negations: 'no nunca jamás ningún ni sin tampoco apenas',
    negativePronouns: 'nadie nada ninguno ninguna',
    modals: `
      puede pueden puedo podemos podría podrían pudo podía podrá podrán debe deben debería deberían debía deberá
      quiere quieren quería querría va van voy vamos iba iban`,
    auxiliaries: `
      es son era eran fue fueron será serán sería ha han he hemos había habían habrá habría está están estaba estaban
      estuvo sido estado`,
    conditions: 'si salvo excepto sólo solo solamente',
    hedges: `
      supuestamente presuntamente quizá quizás tal probablemente posiblemente casi aproximadamente unos unas menos`,
    offices: {
      president: 'presidente presidenta',
      mayor: 'alcalde alcaldesa',
      governor: 'gobernador gobernadora',
      minister: 'ministro ministra',
      ambassador: 'embajador embajadora',
      senator: 'senador senadora',
      chancellor: 'canciller',
    },
    vagueRoles: `
      portavoz vocero vocera fuente hombre mujer persona político política experto experta funcionario
      funcionaria`,
    deputies: 'vice adjunto adjunta',
    formers: 'ex antiguo antigua',
    courtesies: 'señor señora señorita sr sra srta don doña dr dra',
    thats: 'que',
  },
} satisfies Language;
