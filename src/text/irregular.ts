/** English words whose forms no ending tells: each line the word people ask with, then its other forms. */
const FORMS = `
arise arose arisen
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undergo underwent undergone
undertake undertook undertaken
overcome overcame
overthrow overthrew overthrown
withdraw withdrew withdrawn
withstand withstood
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
write wrote written
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
wife wives
life lives
knife knives
leaf leaves
half halves
wolf wolves
thief thieves
shelf shelves
criterion criteria
phenomenon phenomena
datum data
medium media
bacterium bacteria
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
axis axes
index indices
matrix matrices
nucleus nuclei
fungus fungi
alumnus alumni
good better best
bad worse worst
far further farther furthest farthest
old elder eldest
`;

const bases = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** "began" → "begin", "children" → "child"; any other word as it is. Lower case. */
export const baseForm = (word: string): string => bases.get(word) ?? word;
