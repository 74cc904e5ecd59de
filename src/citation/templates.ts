// Four styles in the Citation Style Language (https://docs.citationstyles.org), for the two kinds of work there are
// here: an article that a publication brought at some time, and a web page. APA (7), MLA (9) and Chicago (17) want the day
// of access only of pages that have no date or are made to change, which articles are not; Harvard wants it of every page.

const style = (id: string, parts: string): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="never">
<info><title>${id}</title><id>verbatim-${id}</id><updated>2024-01-01T00:00:00+00:00</updated></info>
${parts}
</style>`;

/** Citeproc wants one, and is confused by some titles in it; only the bibliography is printed. */
const CITATION = '<citation><layout><text variable="citation-number"/></layout></citation>';

const date = (variable: 'issued' | 'accessed', order: 'month-first' | 'day-first', month: 'long' | 'short'): string => {
  const [m, d] = [`<date-part name="month" form="${month}" suffix=" "/>`, '<date-part name="day"'];
  return order === 'month-first'
    ? `<date variable="${variable}">${m}${d} suffix=", "/><date-part name="year"/></date>`
    : `<date variable="${variable}">${d} suffix=" "/>${m}<date-part name="year"/></date>`;
};

/** The day of access of what has no date of its own. */
const accessedWhereUndated = (
  before: string,
  order: 'month-first' | 'day-first',
  month: 'long' | 'short',
  after = '',
): string =>
  `<choose><if variable="issued" match="none"><group delimiter=" " suffix="${after}"><text value="${before}"/>${date('accessed', order, month)}</group></if></choose>`;

const APA = style(
  'apa',
  `<macro name="author"><names variable="author"><name name-as-sort-order="all" and="symbol" delimiter-precedes-last="always" initialize-with=". "/></names></macro>
<macro name="issued"><choose>
  <if variable="issued"><date variable="issued" prefix="(" suffix=")"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date></if>
  <else><text term="no date" form="short" prefix="(" suffix=")"/></else>
</choose></macro>
${CITATION}
<bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true"><layout><group delimiter=" ">
  <group delimiter=". " suffix="."><choose>
    <if variable="author"><text macro="author"/><text macro="issued"/><text variable="title"/></if>
    <else><text variable="title"/><text macro="issued"/></else>
  </choose>
  <group delimiter=", "><text variable="container-title" font-style="italic"/><text variable="note"/></group></group>
  <group delimiter=" ">${accessedWhereUndated('Retrieved', 'month-first', 'long', ', from')}<text variable="URL"/></group>
</group></layout></bibliography>`,
);

const MLA = style(
  'mla',
  `${CITATION}
<bibliography et-al-min="3" et-al-use-first="1"><layout suffix="."><group delimiter=". ">
  <names variable="author"><name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always"/></names>
  <text variable="title" quotes="true"/>
  <group delimiter=", ">
    <text variable="container-title" font-style="italic"/>
    ${date('issued', 'day-first', 'short')}
    <text variable="note"/>
    <text variable="URL"/>
  </group>
  ${accessedWhereUndated('Accessed', 'day-first', 'short')}
</group></layout></bibliography>`,
);

const CHICAGO = style(
  'chicago',
  `${CITATION}
<bibliography et-al-min="11" et-al-use-first="7"><layout suffix="."><group delimiter=". ">
  <names variable="author"><name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always"/></names>
  <text variable="title" quotes="true"/>
  <group delimiter=", ">
    <text variable="container-title" font-style="italic"/>
    ${date('issued', 'month-first', 'long')}
    <text variable="note"/>
  </group>
  ${accessedWhereUndated('Accessed', 'month-first', 'long')}
  <text variable="URL"/>
</group></layout></bibliography>`,
);

const HARVARD = style(
  'harvard',
  `<locale><style-options punctuation-in-quote="false"/><terms>
  <term name="open-quote">‘</term><term name="close-quote">’</term>
  <term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>
</terms></locale>
<macro name="year"><choose>
  <if variable="issued"><date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date></if>
  <else><text term="no date" prefix="(" suffix=")"/></else>
</choose></macro>
<macro name="where"><group delimiter=", ">
  <text variable="container-title" font-style="italic"/>
  <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>
  <text variable="note"/>
</group></macro>
${CITATION}
<bibliography et-al-min="4" et-al-use-first="1"><layout suffix="."><group delimiter=". ">
  <choose>
    <if variable="author"><group delimiter=" ">
      <names variable="author"><name name-as-sort-order="all" and="text" delimiter-precedes-last="never" initialize-with="."/></names>
      <text macro="year"/>
      <group delimiter=", "><text variable="title" quotes="true"/><text macro="where"/></group>
    </group></if>
    <else><group delimiter=" "><text variable="title" quotes="true"/><text macro="year"/><text macro="where"/></group></else>
  </choose>
  <group delimiter=" "><text variable="URL" prefix="Available at: "/><group prefix="(" suffix=")"><text value="Accessed: "/>${date('accessed', 'day-first', 'long')}</group></group>
</group></layout></bibliography>`,
);

/** By the name of the style. */
export const TEMPLATES = { apa: APA, mla: MLA, chicago: CHICAGO, harvard: HARVARD } as const;
