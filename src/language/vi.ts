import type { Language } from './language.ts';

/**
 * Vietnamese: no stop word is "nước", which is half of many words; but words without marks are topics where they are
 * words of their own ("vi", "tai").
 */
export const vi = {
  code: 'vi',
  name: 'Vietnamese',
  scripts: ['Latin'],
  writing: {
    marksMakeWords: true,
  },
  functionWords: 'và của là có được trong cho các một những với không người đã này ai gì khi nào đâu bao nhiêu',
  ownLetters: { pattern: /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu, turn: 1 },
  stopWords: {
    list: 'vie',
    more: `
      ai nào bao nhiêu mấy đâu sao thế trong một ở đấy đây kia ấy nọ
      đến về còn làm tới xuống sang giữa ngoài bằng hay hoặc tuy dù mặc chẳng đừng hãy quá lắm hơn nhất luôn thôi nhé
      ạ ư nhỉ hả
      tôi chúng nó mình hắn tao mày mọi vài ít khác cuộc`,
    notStopWords: 'chuyện nơi con ca ma vi thi tai voi tu bang',
  },
  asking: {
    date: `
      khi nào|bao giờ|lúc nào|hồi nào
      (?:năm|ngày|tháng|thế kỷ|thế kỉ|thập niên|thập kỷ|thời gian|thời điểm|thời kỳ|giai đoạn|thời) nào
      (?:vào|từ|trong) năm bao nhiêu|ngày (?:bao nhiêu|mấy)|khi nao|nam nao|bao gio|ngay nao|the ky nao`,
    number: 'bao nhiêu|mấy|bao lâu|bao xa|bao cao|bao nhieu|bao lau|phần trăm nào|tỷ lệ nào|số lượng nào',
    reason: 'tại sao|vì sao|do đâu|sao lại|(?:lý|lí) do|vì (?:lý do|lẽ) gì|nguyên nhân (?:nào|gì)|tai sao|vi sao',
    person: 'ai|người nào|nhân vật nào|vị nào',
    place: `
      (?:ở |từ )?đâu
      (?:nơi|nước|quốc gia|thành phố|tỉnh|vùng|địa điểm|chỗ|bang|tiểu bang|châu lục|khu vực|đảo|sông|lục địa|thị trấn
      quận|huyện|làng) nào
      o dau`,
  },
  numbers: 'hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa',
  months: 'tháng năm thế kỷ',
  reasons: 'vì do bởi lý nên nhằm',
  beforePlaces: 'ở tại từ đến gần',
  sentences: {
    abbreviations: 'tp gs ts pgs ths bs ks tx',
  },
  checked: {
    negations: 'không chẳng chưa đừng chả chớ',
    modals: 'có thể phải nên sẽ cần muốn',
    auxiliaries: 'đã đang là bị được',
    conditions: 'nếu trừ chỉ có lẽ',
    hedges: 'gần khoảng',
  },
} satisfies Language;
