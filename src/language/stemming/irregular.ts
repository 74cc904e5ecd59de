/**
 * What puts a form that no ending tells as the word people ask with ("began" as "begin"), and leaves any other as it is.
 * @param lines the word, then its forms
 */
export function baseForms(lines: readonly string[]): (word: string) => string {
  const bases = new Map(
    lines.flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
  );
  return (word) => bases.get(word) ?? word;
}
