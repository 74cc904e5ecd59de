import type { Language } from './language.ts';

/** Yoruba: the package's list of stop words is of no use. */
export const yo = {
  code: 'yo',
  name: 'Yoruba',
  scripts: ['Latin'],
  stopWords: {
    more: `
      ó ní tí àwọn sí náà láti kan bí padà kí púpọ̀ mi wọ́n pẹ̀lú a ṣùgbọ́n fún jẹ́ kò jù pé é gbogbo inú fi nítorí sínú
      yìí mo ìwọ òun àwa ẹ̀yin rẹ̀ wa yín èmi tàbí àti bá lè máa ń ta èwo mélòó nígbà wo ibo báwo èéṣe`,
  },
  checked: {
    negations: 'kò kì í má rárá',
  },
} satisfies Language;
