import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Albanian. */
export const sq = {
  code: 'sq',
  name: 'Albanian',
  scripts: ['Latin'],
  functionWords: 'dhe të e në një për me nga që është si ka kush çfarë kur ku sa',
  stopWords: {
    more: `
      kush kë kujt cili cila cilët cilat cilin cilën cilit cilës cilëve çfarë ç ku nga kur pse përse si sa sanë
      unë ti ai ajo ne ju ata ato mua ty atë atij asaj neve juve atyre im ime tim sime tij saj tyre jonë ynë juaj i e
      të së me mi na u ia iu ua ky kjo këta këto këtë këtij kësaj këtyre këtu atje aty cdo secili gjithë gjitha
      gjithçka dikush diçka askush asgjë asnjë disa shumë pak tjetër tjera tjerë vetë vet po njëjtë njëjta njëjtën një
      dhe edhe a o ose por veç apo as nëse qoftë sepse pasi që ndërsa megjithëse prandaj pra nuk mos s jo vetëm fort
      për pa tek mbi nën mes midis gjatë pas para prej deri drejt kundër përmes rreth ndër sipas
      është janë jam je jemi jeni ishte ishin qenë jetë jenë do ka kanë kam kemi keni kishte kishin pati patën kenë
      pasur mund duhet bën bëjnë bëri bënë bërë bëhet`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: 'ave eve ive ët it in es en ja jes jen a e i t ë',
      settled: [[/(?<=[^aeiouy])er$/, 'r']],
    }),
  },
  asking: {
    date: `
      kur|(?:cilin|cilit|çfarë|ç) (?:vit\\S*|datë\\S*|muaj\\S*|ditë\\S*)|cilën (?:ditë|datë|dekadë)
      cilin (?:vit|shekull|muaj)`,
    number: 'sa|çfarë (?:përqindj\\S+|numri|numër)|cila përqindje',
    reason: 'pse|përse|për çfarë arsye\\S*',
    person: 'kush|kë|kujt',
    place:
      'ku|nga ku|(?:cilin|cilën|çfarë|cili|cila) (?:vend\\S*|qytet\\S*|shtet\\S*|rajon\\S*|kontinent\\S*|ishu\\S*)',
  },
  months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  dates: 'viti vitin shekulli',
  reasons: 'sepse arsye arsyeja shkak për',
  checked: {
    negations: 'nuk s mos jo asnjë asgjë askush kurrë pa',
    modals: 'mund duhet do',
    auxiliaries: 'është janë ishte ishin ka kanë kishte',
    conditions: 'nëse vetëm përveç',
    hedges: 'ndoshta gati rreth',
  },
} satisfies Language;
