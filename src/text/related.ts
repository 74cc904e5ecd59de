import { baseLanguage } from './languages.ts';

/**
 * English words that tell of the same thing and do not look it: one group a line. Nouns of verbs that change their
 * shape, peoples and their countries, and the words that questions commonly ask with for what articles call otherwise.
 */
const GROUPS = `
die dead death deadly dying
birth born
long length
wide width
broad breadth
high height tall
deep depth
strong strength
young youth
hot heat
warm warmth
true truth
proof prove
live life alive
believe belief
choose choice choosing elect select pick
sell sale
speak speech speaker
think thought idea
give gift donate
lose loss
succeed success successful successor
marry marriage wife husband spouse wed
advise advice
fly flight
see sight view
know knowledge known
lie located situated location position lying
locate situate
begin start commence launch onset initiate origin
end finish cease conclude stop terminate
big large huge great vast enormous massive
small little tiny minor
kill murder slay assassinate death slain
buy purchase acquire
build construct erect building
make create produce manufacture form
create found establish
found establish start foundation founder
help assist aid support
show demonstrate display exhibit reveal
use utilize employ usage
call name term refer know
name title call
get receive obtain gain acquire
happen occur take event
need require must necessary requirement
fast quick rapid speed
rich wealthy wealth affluent
poor poverty
old ancient age
new recent modern
job work occupation profession employment
boss leader chief head
leader lead head chief rule commander
rule govern reign ruler control
king monarch ruler royal
money fund cash finance
cost price expense expensive
earn income wage salary pay
kid child
war conflict battle fight
fight battle combat
soldier troop army military
attack assault raid strike
win victory defeat victor
beat defeat
lose defeat
join enter participate
leave depart exit emigrate
arrive come reach
flee escape
move migrate relocate
live reside dwell inhabit resident inhabitant
people population inhabitant person
country nation state
town city village
area region zone territory district
border boundary frontier
near close adjacent
kind type sort category
part portion component section
amount quantity number total
many numerous several
most majority
few minority
half 50
whole entire total
increase rise grow growth raise
decrease decline reduce fall drop reduction
change alter modify shift transform
keep maintain retain preserve
stop prevent halt block prohibit ban
allow permit enable let
forbid ban prohibit
cause lead result due reason
reason cause why
result consequence outcome effect
effect impact influence
affect influence impact
goal aim purpose objective intend intention
try attempt effort
plan intend propose scheme
ask request question
answer reply respond response
say state claim declare
think believe consider regard view
like prefer favor
hate dislike
agree accept consent
disagree oppose reject
oppose resist against opposition
enemy opponent rival foe
friend ally
help ally
study research investigate examine
discover find identify
invent invention inventor devise develop
teach education instruct teacher
learn study
school college academy
student pupil
doctor physician
illness disease sickness
drug medicine medication
heal cure treat
food eat
begin first
first initial original earliest
last final
main primary chief principal major
important significant key major crucial
famous known notable prominent
difficult hard
easy simple
dangerous risk danger harmful
build make
destroy demolish ruin destruction
hurt injure damage harm
break split
divide split separate
join unite unify combine merge
mix combine blend
contain include comprise consist
hold contain
own possess belong
send transmit
carry transport convey
ship boat vessel
car automobile vehicle
plane aircraft airplane
road street highway
movie film
song music
writer author
write author pen
book publish publication
law legislation act
judge court
crime criminal
church religious religion
religion faith belief
god deity
holy sacred
parliament legislature assembly
vote elect election
government state administration
year annual
month monthly
century hundred
decade ten
day daily
sea ocean
river stream
hill mountain
forest wood
land territory
farm agriculture
plant crop
water liquid
fire burn
gas oxygen
metal iron
power energy
weight mass
speed velocity
distance far
size large
shape form
cold cool
heat temperature
england english britain british uk
britain british uk
france french
germany german
spain spanish
poland polish
netherlands dutch holland
ireland irish
scotland scottish scots
wales welsh
denmark danish
sweden swedish
finland finnish
greece greek
turkey turkish
china chinese
japan japanese
portugal portuguese
switzerland swiss
america american us usa
europe european
russia russian soviet
italy italian
norway norwegian
iraq iraqi
israel israeli
arab arabia arabian arabic
`;

const groups = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words of the language that may stand for each other in a text, by their stems: by each the others'. Empty for most languages. */
export function relatedStems(
  language: string,
  stem: (word: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of baseLanguage(language) === 'en' ? groups : []) {
    const stems = group.map(stem);
    for (const one of stems) {
      const others = related.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      related.set(one, others);
    }
  }
  return related;
}
