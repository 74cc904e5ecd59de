import { beforeAll, describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/search.ts';

/** A shelf as somebody may have it: news and an encyclopedia in six languages, of which some say theirs and others do not. */
const SHELF = [
  {
    id: 'tram',
    title: 'Kelsby tram extension delayed again as costs climb',
    publisher: 'Kelsby Herald',
    published: '2022-03-14',
    language: 'en-GB',
    text: [
      "The extension of the Kelsby tramway to the university hospital will not open before the autumn of 2024, the council's transport committee was told on Monday night. It is the third delay in four years.",
      'The 6.4-kilometre line, which was to have cost £212 million, is now expected to cost £287 million. Councillors blamed the price of steel and the discovery of a mediaeval cemetery under Harrow Street.',
      'Archaeologists from the Marsden Institute have so far lifted 143 skeletons from the site. Their leader, Dr Piotr Wąsik, said that the graves were dug after the plague of 1349. He expects to finish in June.',
      'Farouk Haddad, who has sold spices at number 18 for 26 years, organised a petition that gathered 40,000 signatures. “I am not against the tram,” he said. “I am against being buried before I am dead.”',
      'The Kelsby Passenger Transport Executive (KPTE), which runs the trams, has promised compensation of up to £15,000 for each business. By last week it had paid nine of the 61 claims.',
      'A spokesman said the vehicles had already been delivered. The fourteen low-floor trams, built in Zlín, are standing in the depot at Moss Lane under tarpaulins.',
    ],
  },
  {
    id: 'orvane',
    title: 'Lake Orvane',
    publisher: 'Encyclopaedia of the North',
    published: '2019-03-01',
    text: [
      'Lake Orvane is a glacial lake in the province of Sundmark. It covers 318 square kilometres and is 204 metres deep at its deepest point, off the cliffs of Høyra.',
      'Orvane is the only home of the Orvane char, a cold-water fish that was described by the zoologist Ingrid Bjørnstad in 1888. Fewer than 2,500 adults are thought to be left.',
      'A pair of white-tailed eagles returned to the island of Lille Tamm in 2004, after an absence of eighty-one years. There were 17 breeding pairs in 2017.',
      'Tourism brings some 120,000 visitors a year, most of them in July. Motor boats have been forbidden since 1998, because their wash destroyed the nests of black-throated divers.',
    ],
  },
  {
    id: 'valley',
    title: 'Ambassador says IDPs may go home before winter',
    publisher: 'Meridian Wire',
    published: '2018-09-21',
    language: 'en',
    text: [
      'More than 40,000 people who fled the fighting in the Wadi Amal valley last spring could return to their villages before winter, the ambassador of Norland to Marah said on Friday.',
      '“The mines are the difficulty, not the militias,” Ambassador Edvard Lindqvist told reporters at the airport. “We have cleared eleven of the sixteen roads. The other five we will clear by November.”',
      'The internally displaced persons (IDPs) live in nine camps along the Marah–Dessa highway. The largest, at Kilometre 40, holds 14,300 people.',
      'Fighting broke out in the valley in March, when a militia seized the dam above Tell Safra. The army took it back after 52 days, with the loss of 118 soldiers.',
      'The rains usually begin in the second week of November.',
    ],
  },
  {
    id: 'mill',
    title: 'Die letzte Papiermühle im Quellental',
    publisher: 'Quellentaler Bote',
    published: '2020-10-11',
    language: 'de',
    text: [
      'In der Papiermühle von Niederquell wird seit 1742 Papier geschöpft. Im kommenden Frühjahr soll damit Schluss sein: Der letzte Papiermacher, der 71-jährige Alois Grünwald, findet keinen Nachfolger.',
      'Die Mühle gehört seit 1998 der Gemeinde. Bürgermeisterin Sibylle Roßkopf möchte sie in ein Museum umwandeln. Der Umbau würde 1,8 Millionen Euro kosten.',
      'Das Hochwasser von 2013 hatte das Mühlrad zerstört. Damals sammelten die Einwohner 40.000 Euro für ein neues Rad.',
    ],
  },
  {
    id: 'oysters',
    title: 'À Port-Lannec, les ostréiculteurs craignent l’été',
    published: '2022-06-30',
    text: [
      'Depuis le mois de mai, les ostréiculteurs de Port-Lannec ont perdu près de 40 % de leurs jeunes huîtres. Un virus, apparu dans la baie en 2008, profite du réchauffement de l’eau.',
      'Le plus ancien atelier du port, fondé en 1891 par la famille Quéméneur, a fermé ses portes en mars parce que personne ne voulait le reprendre.',
      'La baie produit chaque année 4 000 tonnes d’huîtres, dont la moitié est vendue à Noël.',
    ],
  },
  {
    id: 'telescope',
    title: 'El observatorio de Cerro Pintado recupera su telescopio',
    published: '2021-04-18',
    language: 'es',
    text: [
      'El observatorio de Cerro Pintado volverá a abrir sus puertas el 2 de mayo, siete años después del incendio que destruyó su cúpula.',
      'La reparación costó 3,2 millones de pesos y duró veintiséis meses. La dirigió la ingeniera Begoña Iturralde.',
    ],
  },
  {
    id: 'manuscripts',
    title: 'مكتبة سامراد تستعيد مخطوطاتها المسروقة',
    published: '2022-11-20',
    text: [
      'استعادت مكتبة مدينة سامراد يوم الأحد 312 مخطوطة سُرقت قبل ثلاثين عاما.',
      'وعثرت الشرطة على المخطوطات في مرآب بضواحي مدينة جنيف بعد أن حاول تاجر بيع إحداها في مزاد.',
    ],
  },
  {
    id: 'kettles',
    title: '北沢町の鉄瓶工房、百五十年の歴史に幕',
    published: '2023-02-10',
    language: 'ja',
    text: [
      '北沢町の鉄瓶工房「松風堂」が三月末で閉店する。五代目の店主、高野清一さんが十日、記者会見で明らかにした。',
      '閉店の理由は後継者がいないことと、砂鉄の値段が五年で二倍になったことだという。',
    ],
  },
];

const search = createSearch();
beforeAll(() =>
  search.update(
    SHELF.map(({ text, ...facts }) =>
      composeArticle(
        facts,
        text.map((paragraph) => ({ kind: 'body', text: paragraph })),
      ),
    ),
  ),
);

async function highlighted(question: string, filters = {}): Promise<string> {
  const { standing, passages, reason } = await search.search(question, filters);
  const [top] = passages;
  if (standing !== 'answers' || !top?.highlight)
    return `turned away: ${Object.values(reason ?? {})
      .flat()
      .join(' ')}`;
  return slice(passageText(top.article, top.passage), top.highlight);
}

describe('somebody asks a shelf of many languages', () => {
  it.each([
    ['who?', 'Who described the Orvane char?', 'Ingrid Bjørnstad'],
    ['when?', 'When will the tram to the hospital open?', 'autumn of 2024'],
    ['where?', 'Where do the internally displaced people live?', 'Marah–Dessa highway'],
    ['how many?', 'How many soldiers did the army lose?', '118 soldiers'],
    ['how much?', 'How much will the line cost?', '£287 million'],
    ['why?', 'Why are motor boats forbidden?', 'nests of black-throated divers'],
    ['in capitals', 'HOW DEEP IS LAKE ORVANE', '204 metres deep'],
    ['chatting', 'hey can you tell me how many metres deep lake orvane is pls', '204 metres deep'],
    ['misspelled', 'medeival cemetary', 'mediaeval cemetery'],
    ['misspelled in a question', 'How deep is Lake Orvaine?', '204 metres deep'],
    ['the American way', 'organized petition', 'organised a petition'],
    ['without a hyphen', 'whitetailed eagle', 'white-tailed eagles'],
    ['without diacritics', 'Ingrid Bjornstad', 'Ingrid Bjørnstad'],
    ['a number in figures', '81 years absence', 'eighty-one years'],
    ['a number in thousands', '40k people fled', 'More than 40,000 people'],
    ['a number in words', 'Who gathered forty thousand signatures?', '40,000 signatures'],
    ['an acronym', 'IDPs', '(IDPs)'],
    ['letters with stops', 'K.P.T.E. compensation', '(KPTE)'],
    ['a phrase', '“buried before I am”', 'buried before I am dead'],
    ['without a word', '40,000 people -Euro -signatures', 'More than 40,000 people'],
    ['one word', 'petition', 'petition'],
    ['a pasted sentence', 'The rains usually begin in the second week of November.', 'rains usually begin'],
    ['in German', 'Wer ist der letzte Papiermacher?', 'Alois Grünwald'],
    ['in German without umlauts', 'Buergermeisterin Rosskopf', 'Sibylle Roßkopf'],
    ['in French', 'Pourquoi le plus ancien atelier a-t-il fermé ?', 'personne ne voulait'],
    ['in Spanish', '¿Cuándo volverá a abrir el observatorio?', '2 de mayo'],
    ['in Arabic', 'أين عثرت الشرطة على المخطوطات؟', 'جنيف'],
    ['in Japanese', '閉店の理由は何ですか？', '後継者がいない'],
    ['in English of a Frenchman’s paper', 'Port-Lannec virus', 'Un virus'],
  ])('%s: %s', async (_, question, answer) => {
    expect(await highlighted(question)).toContain(answer);
  });

  it.each([
    [{ publisher: 'Kelsby Herald' }, '40,000 signatures'],
    [{ language: 'de' }, '40.000 Euro'],
    [{ publishedTo: '2018-12-31' }, 'More than 40,000 people'],
    [{ article: 'mill' }, '40.000 Euro'],
  ])('of 40,000 and %o', async (filters, answer) => {
    expect(await highlighted('40,000', filters)).toContain(answer);
  });

  it.each([
    ['What is the capital of Mongolia?', 'none-mentions Mongolia'],
    ['When did the Titanic sink?', 'none-mentions Titanic'],
    ['Wer ist der Bundeskanzler?', 'none-mentions Bundeskanzler'],
    ['Qui a écrit Les Misérables ?', 'none-mentions Misérables'],
    ['Explain quantum entanglement', 'none-mentions entanglement'],
    ['"purple monkey"', 'no-phrases purple monkey'],
    ['petition -signatures', 'none-without signatures'],
  ])('%s: turned away', async (question, reason) => {
    expect(await highlighted(question)).toBe(`turned away: ${reason}`);
  });
});
