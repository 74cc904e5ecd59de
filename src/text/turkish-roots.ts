/**
 * Turkish roots that end as if they bore an ending, and would else become one with another word ("altın", gold, with "alt",
 * under) or lose what tells; folded. Where an ending leaves one of these, nothing more is taken off.
 */
const ROOTS = `
kadin altin yakin aydin derin serin kalin gelin satin odun koyun oyun uzun burun boyun alin beyin karin tutun butun
basin yayin aktin ilkin sakin zengin gergin yangin salgin baskin yetkin etkin keskin kesis bilgin engin astin
insan zaman roman orman dusman kurban vatan meydan alman osman sultan muslum musluman hristiyan kahraman liman duman
iran japon vatandas ucan tavan civan hayvan divan fidan guven duzen neden beden maden anten tren fren eren evren yontem
erken ozen koken tureyen ekran alan
asker deger yer eser haber seker beraber her fener lider ever gunes
kenar pazar hisar karar zarar duvar tekrar kadar ihtar numar ayar
sehir nehir fikir emir demir cebir tamir misir sinir cezayir tahrir sair nadir hatir satir sihir zehir omur komur memur
sinir kabir esir cevir cadir bakir
isim resim mevsim iklim bilim teslim eylem kesim egitim takim akim yarim aksam yildirim kisim donem hukum olum bolum tum uyum
durum kurum yorum toplum tohum
akil asil nasil yil dil sekil nesil fasil okul usul yesil vekil sivil petrol kizil oglu ogul mahsul
basar baskan baslik baskent basla bakan
tarih turkiye suriye dunya almanya avrupa asya afrika amerika rusya italya ispanya fransa ingiltere polonya romanya
avusturya avustralya hindistan yunan macar bulgar sovyet latin misir katolik protestan
kara para ada oda hava dava masa yasa kasa tepe gece kale anne baba dede sene tane kita deniz hafta sayfa taraf
polis ofis tenis ingiliz fransiz deniz temiz filiz yildiz domuz
savas baris giris cikis kurulus bulus satis gumus gunes kardes ates yuks yaris nufus virus
uzman sayman tercuman danisman ogretmen yonetmen egitmen secmen denetmen plan klan mahkeme agir asir
hindistan pakistan yunanistan bulgaristan macaristan ermenistan gurcistan afganistan arabistan kazakistan
adres nefes kafes otobus kampus hadis radyo buro kilo studyo piyano video metro
su sudan bugun dun gun yuzyil
eski yeni kendi gibi
sanat hayat saat hakikat sirket devlet millet siyaset hareket memleket cumhuriyet ticaret ziyaret belediye edebiyat
isik sik cik acik sicak soguk cocuk buyuk kucuk yuksek alcak toprak yaprak bayrak parmak ekmek yemek irmak erkek gercek
ortak uzak sokak kaynak tanri
sarki turku ilk kral kirac dile ozel genel guzel temel yerel ulusal tuzel
kanun zulum telefon sistem problem model otel tunel kanal metal hastal
anla baglan topla hazirla kullan kutla sakla cal
ilac amac agac goc guc uc
mimar ressam sair filozof
madde cadde ulke bolge golge dalga ilce kilise cami
dusun dusur olus olc gorus degis gelis getir gecir konus kazan tasi tani yarar yardim yarat yasa ulas uret yonet kaldir
incele ilerle kars karis saglik baska bagimsiz tarim kultur birim birlik birin kisi kisa kurtul kure parti parca paris maria
kent kenya yurt boyut kayit alti ust oku ogren ogret oyn soyle soru sorun sonuc calis calin acikla anla anlas anlat ayri ayir
basit belir belirt benze besle beste beyan biles bilgi bina bitki bolum boyle soyle cevre cevir ceviri ciftci davet denet
dilim dinle direk dogru dogu dolas donus dondur duygu egit ekle elci etki evlen geri gonder gozlem goster hasta hastane
hizmet hukumet iddia icer iletim imza inan isit isin istila isci izle izin kabul kabile kabin kalin kanat kaplan karsi kasim
katil kavram kimya kitap klasik komun konu konum kosul kose kulup kultur makale makine mali malzeme mermer mezar
millet miras mucadele nitel odun olay oran orta ortu papa parla piyasa plak radyo rakip renk saat saldir salgi sanayi sansur
sarsin savun secim sefer sergi silah sira soyun sozlesme surec suru takip talep tamam tasar taslak temiz ters tip
tukel turbin uygar uygula uygun uzay vergi yaban yakala yakit yalin yangi yapit yarat yari yasak yayim yaygin yetis
yogun yuksel zirve cezir cihaz cumle daire dergi deyim dosya efsane
`;

export const TURKISH_ROOTS: ReadonlySet<string> = new Set(ROOTS.trim().split(/\s+/));
