const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

const months = MONTHS.map(([long, short], i) => {
  const name = `month-${String(i + 1).padStart(2, '0')}`;
  return `<term name="${name}">${long}</term><term name="${name}" form="short">${short}</term>`;
});

/** The words of American English that the styles print, as a CSL locale. */
export const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
<style-options punctuation-in-quote="true"/>
<date form="text"><date-part name="month"/></date>
<date form="numeric"><date-part name="year"/></date>
<terms>
<term name="and">and</term><term name="and" form="symbol">&amp;</term><term name="et-al">et al.</term>
<term name="no date">no date</term><term name="no date" form="short">n.d.</term>
<term name="open-quote">“</term><term name="close-quote">”</term>
<term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
${months.join('\n')}
</terms></locale>`;
