// Long, since who speaks is told by words around a name, and each kind of them has its own cases here.
import { describe, expect, test } from 'vitest';
import { openStage, pressables, texts } from '../support/stage.ts';

// Whose words `/quote` takes the words for, where names and nouns mislead.

interface Case {
  readonly article: readonly string[];
  /** What is asked → who is found, with how many quotations; several: a menu, in any order. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly language?: string;
}

async function found({ article, language }: Case, who: string): Promise<string[]> {
  const head = language ? `---\nlanguage: ${language}\n---\n\n` : '';
  const stage = await openStage({ 'one.md': `${head}# One\n\n${article.join('\n\n')}\n` });
  const message = await stage.command({ name: 'quote', options: { who } });
  const options = pressables(message).flatMap(
    (one) => (one as { options?: { label: string; description: string }[] }).options ?? [],
  );
  const asksWhom = texts(message).join('\n').includes('people here match that');
  if (options.length > 0) return asksWhom ? options.map(({ label }) => label).sort() : [];
  const heading = texts(message)[0]?.match(/^### (.*)$/)?.[1];
  return heading === undefined ? [] : [heading];
}

const check = async (one: Case): Promise<void> => {
  for (const [who, names] of Object.entries(one.asked))
    expect([who, await found(one, who)]).toEqual([who, [...names].sort()]);
};

describe('/quote: a person and a place of one name', () => {
  test.each<[string, Case]>([
    [
      'a square is not called by the first word of its name',
      {
        article: [
          'Logan Pruett, who is running for mayor, walked through Logan Square on Monday.',
          '“I will fix the lamps,” Logan said. “They have been dark since March,” said Ida Quell, the mayor.',
        ],
        asked: { logan: ['Logan Pruett'], mayor: ['Ida Quell'], square: [] },
      },
    ],
    [
      'a mayor called by her first name in a town that begins so',
      {
        article: [
          'Mayor Beverly Okoro opened the depot in Beverly Shores on Friday.',
          '“The buses are late,” Beverly said. “We know it,” the mayor said. “They are always late,” Okoro said.',
        ],
        asked: { mayor: ['Beverly Okoro'], beverly: ['Beverly Okoro'], shores: [] },
      },
    ],
    [
      'a park that might be a person’s name is a place where somebody is in it',
      {
        article: [
          'Sadie Park, the mayor, walked through Marcus Park. “We will pay,” Park said.',
          'Morgan Teller, a candidate for mayor, was in Morgan Park. “Pay what?” Morgan asked.',
        ],
        asked: { mayor: ['Sadie Park'], park: ['Sadie Park'], morgan: ['Morgan Teller'] },
      },
    ],
    [
      'a surname that ends the name of a place',
      {
        article: ['The mayor, Troy Heller, spoke in Troy Hill. “We will pay,” Troy said. “Well,” said Ann Hill.'],
        asked: { troy: ['Troy Heller'], hill: ['Ann Hill'] },
      },
    ],
    [
      'a given name that is a place’s, after a title',
      {
        article: ['Mayor London Tarrow was calm. “The buses are late,” Tarrow said. “Very,” Mayor Tarrow added.'],
        asked: { mayor: ['London Tarrow'], tarrow: ['London Tarrow'] },
      },
    ],
    [
      'a given name that is a place’s, without one',
      {
        article: [
          'India Walden, a candidate for mayor, was calm. “The buses are late,” Walden said.',
          '“They are on time,” said Mayor Byron Holt. The buses come from India.',
        ],
        asked: { candidate: ['India Walden'], mayor: ['Byron Holt'], walden: ['India Walden'] },
      },
    ],
    [
      'a role after the name of a place is not the place’s namesake’s',
      {
        article: [
          'In Austin, the mayor of the city, Ann Holt, was calm. “We will pay,” she said.',
          '“Pay what?” asked Austin Reed, a teacher.',
        ],
        asked: { mayor: ['Ann Holt'], austin: ['Austin Reed'], teacher: ['Austin Reed'] },
      },
    ],
    [
      'a mayor of a place is not the person who is called like the place',
      {
        article: [
          'Logan Heights votes on Sunday. “We will win,” Logan Pruett said.',
          '“Logan will lose,” said the mayor of Logan Heights.',
        ],
        asked: { pruett: ['Logan Pruett'], mayor: ['the mayor of Logan Heights'] },
      },
    ],
    [
      'an organization that begins with a given name is none',
      {
        article: [
          '“It is a zoo,” said Charlotte Vane, the mayor. Charlotte University paid. “Gladly,” Charlotte said.',
        ],
        asked: { charlotte: ['Charlotte Vane'], mayor: ['Charlotte Vane'] },
      },
    ],
    [
      'a place before a role and a name does not speak',
      {
        article: ['“I am late,” said Velmora resident Ann Holt. “So am I,” said her mother, Lowen teacher Ida Holt.'],
        asked: { velmora: [], lowen: [], resident: ['Ann Holt'], teacher: ['Ida Holt'], mother: ['Ida Holt'] },
      },
    ],
  ])('%s', (_, one) => check(one));
});

describe('/quote: somebody’s strategist is not that somebody', () => {
  test.each<[string, Case]>([
    [
      'by a name',
      {
        article: ['Strategist Ilse Varga won. “She never slept,” Varga’s former strategist said. “I did,” Varga said.'],
        asked: { varga: ['Ilse Varga'], 'former strategist': ['Varga’s former strategist'] },
      },
    ],
    [
      'by a title',
      {
        article: ['Mayor Ilse Varga won. “She never slept,” said the mayor’s former strategist.'],
        asked: { 'former strategist': ['the mayor’s former strategist'], 'Ilse Varga': [] },
      },
    ],
    [
      'whatever the noun',
      {
        article: [
          'Ilse Varga won. “She never slept,” Varga’s new trombonist said. “She would not,” said Varga’s old cook.',
        ],
        asked: { trombonist: ['Varga’s new trombonist'], cook: ['Varga’s old cook'], 'Ilse Varga': [] },
      },
    ],
    [
      'where the owner’s name ends with an s',
      {
        article: ['Hans Ossius won. “He never slept,” Ossius’ biographer wrote. “I did,” Hans Ossius said.'],
        asked: { biographer: ['Ossius’ biographer'], 'hans ossius': ['Hans Ossius'] },
      },
    ],
    [
      'where the owner has a title, particles or a suffix',
      {
        article: [
          '“She never slept,” mayor Ilse Varga’s former strategist said.',
          '“She never ate,” Maria de la Cruz’s former aide said.',
          '“He never drank,” Emil Brandt Jr.’s former driver said.',
        ],
        asked: {
          'Ilse Varga': ['mayor Ilse Varga’s former strategist'],
          aide: ['Maria de la Cruz’s former aide'],
          driver: ['Emil Brandt Jr.’s former driver'],
        },
      },
    ],
    [
      'right before the strategist’s name',
      {
        article: ['“She never slept,” said Varga strategist Emil Brandt. “I did,” Ilse Varga said.'],
        asked: { strategist: ['Emil Brandt'], varga: ['Ilse Varga'] },
      },
    ],
    [
      'of another owner',
      {
        article: ['Dana Hull, Varga’s strategist, was there. “He never slept,” Okwerre’s former strategist said.'],
        asked: { hull: [], 'former strategist': ['Okwerre’s former strategist'] },
      },
    ],
    [
      'of the same owner, named elsewhere',
      {
        article: ['Ilse Varga’s campaign chief, Rolf Ade, quit. “I am tired,” Varga’s campaign chief said.'],
        asked: { ade: ['Rolf Ade'], chief: ['Rolf Ade'] },
      },
    ],
    [
      'and who is called the strategist later is the same one',
      {
        article: ['Ilse Varga was warned by her rival’s former strategist. “You never sleep,” the strategist said.'],
        asked: { 'Ilse Varga': [], strategist: ['her rival’s former strategist'] },
      },
    ],
    [
      'after “of”, “for” and “to”',
      {
        article: [
          'Tomas Okwerre resigned. A longtime confidant of Okwerre said: “He will be back.”',
          'The former strategist for Okwerre’s party, Dana Hull, said: “He was tired.”',
        ],
        asked: { 'tomas okwerre': [], confidant: ['a longtime confidant of Okwerre'], hull: ['Dana Hull'] },
      },
    ],
    [
      'but what somebody’s statement says, that somebody says',
      {
        article: ['Tomas Okwerre resigned. Okwerre’s statement read: “I thank my staff.”'],
        asked: { okwerre: ['Tomas Okwerre'] },
      },
    ],
    [
      'in German',
      {
        language: 'de',
        article: ['„Sie schlief nie“, sagte Vargas früherer Berater.', 'Ilse Varga sagte: „Doch, ich schlief immer.“'],
        asked: { varga: ['Ilse Varga'], vargas: [], berater: [] },
      },
    ],
    [
      'in German, after “von”',
      {
        language: 'de',
        article: ['Der Sprecher von Ilse Varga sagte: „Sie schlief nie.“', '„Nein“, sagte Ursula von Heyden.'],
        asked: { varga: [], heyden: ['Ursula von Heyden'] },
      },
    ],
    [
      'in Spanish',
      {
        language: 'es',
        article: ['El exestratega de Ilse Varga dijo: «No dormía nunca».', '«Dormía siempre», dijo Paula Ruiz.'],
        asked: { varga: [], ruiz: ['Paula Ruiz'] },
      },
    ],
    [
      'in French',
      {
        language: 'fr',
        article: ['L’ami d’Anne Varga a dit : « Elle ne dormait jamais ».', '« Si », a dit Dominique de Villers.'],
        asked: { varga: [], villers: ['Dominique de Villers'] },
      },
    ],
  ])('%s', (_, one) => check(one));
});

describe('/quote: a surname that is another word', () => {
  test.each<[string, Case]>([
    [
      'in a headline without capitals',
      {
        article: ['dean calls pump “broken for good”', 'Holly Dean runs the pool. “It will take weeks,” she said.'],
        asked: { dean: ['Holly Dean'] },
      },
    ],
    [
      'with a colon, and no word for a role',
      {
        article: [
          'marsh: “the pump is broken for good”',
          'Holly Marsh runs the pool. “It will take weeks,” Marsh said.',
        ],
        asked: { marsh: ['Holly Marsh'] },
      },
    ],
    [
      'in full, after the verb',
      {
        article: ['pool shut: “broken for good,” says holly dean', 'Holly Dean runs the pool. “Weeks,” she said.'],
        asked: { dean: ['Holly Dean'], holly: ['Holly Dean'] },
      },
    ],
    [
      'in the text, with its capital',
      {
        article: [
          'Gloria King runs the pool. “It is broken,” King said. King: “It will take weeks.” “Well,” said King.',
        ],
        asked: { king: ['Gloria King'] },
      },
    ],
    [
      'beside somebody who has that role',
      {
        article: [
          'The dean, Paul Ossip, shut the pool. “It is over,” the dean said.',
          'Holly Dean disagreed. “It is not,” Dean said.',
        ],
        asked: { ossip: ['Paul Ossip'], 'holly dean': ['Holly Dean'], dean: ['Holly Dean', 'Paul Ossip'] },
      },
    ],
    [
      'the noun stays the noun where somebody is called by it',
      {
        article: [
          'baker finds coin, says “it was in the flour”',
          'Jo Lund, a baker, found the coin. “I nearly ate it,” she said. Mia Baker bought it.',
        ],
        asked: { baker: ['Jo Lund'] },
      },
    ],
    [
      'and where an article leads it',
      {
        article: ['Aaron Judge was there. “I just swung,” Judge said. “He swung,” the judge said.'],
        asked: { aaron: ['Aaron Judge'], 'the judge': ['Aaron Judge', 'the judge'] },
      },
    ],
    [
      'nor is a longer noun a name',
      {
        article: ['young voters say “nobody asked us”', 'Laura Young counted them. “I asked,” Young said.'],
        asked: { 'laura young': ['Laura Young'], voters: ['young voters'] },
      },
    ],
  ])('%s', (_, one) => check(one));
});
