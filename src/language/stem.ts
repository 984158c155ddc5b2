/** Words whose forms no rule brings together, the first of each line being what they are taken for. */
const irregular = `be is are was were been being am
have has had having
do does did done doing
take took taken
give gave given
make made
sell sold
steal stole stolen
get got gotten
go went gone going
know knew known
keep kept
hold held
bring brought
buy bought
hide hid hidden
lie lied lying lies
use used using uses
feel felt
think thought
say said
tell told
see sees saw seen seeing
show shown
beat beaten
break broke broken
drive drove driven
drink drank
lead led
run ran
speak spoke spoken
write wrote written
choose chose chosen
come came
become became
begin began begun
mean meant
sleep slept
leave left
lose lost
pay paid
shoot shot
throw threw thrown
strike struck
bite bit bitten
learn learnt
grow grew grown
find found
fight fought
send sent
spend spent
stick stuck
understand understood
catch caught
deal dealt
agree agreed
child children
man men
woman women
thief thieves
wife wives
life lives
knife knives`;

const known = new Map(
  irregular.split('\n').flatMap((line) => {
    const [first = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, first] as const);
  }),
);

function hasVowel(letters: string): boolean {
  for (const letter of letters) if ('aeiouy'.includes(letter)) return true;
  return false;
}

/** Without the ending of a verb or of more than one, where a stem is left. */
function withoutEnding(word: string): string {
  const three = word.slice(-3);
  if ((three === 'ies' || three === 'ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (three === 'ing') return hasVowel(word.slice(0, -4)) ? word.slice(0, -3) : word;
  const two = word.slice(-2);
  if (two === 'ed' && three !== 'eed')
    return hasVowel(word.slice(0, -3)) ? word.slice(0, -2) : word;
  if (!word.endsWith('s') || two === 'ss' || two === 'us') return word;
  return word.slice(0, two === 'es' && /(?:ss|sh|ch|x)es$/.test(word) ? -2 : -1);
}

const stems = new Map<string, string>();

function makeStem(lower: string): string {
  const word = (known.get(lower) ?? lower).replace('ize', 'ise').replace('izi', 'isi');
  if (word.length < 4) return word;
  const stem = withoutEnding(word);
  const bare = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return bare.at(-1) === bare.at(-2) && !'aeious'.includes(bare.at(-1) ?? '')
    ? bare.slice(0, -1)
    : bare;
}

/**
 * What the forms of an English word have in common: deny, denies, denied and denying are one. It is made for looking
 * words up, not for reading: what it gives is often no word.
 */
export function stemOf(lower: string): string {
  const before = stems.get(lower);
  if (before !== undefined) return before;
  const stem = makeStem(lower);
  // As many as all phrases have and some more; a text that is made to have more begins again.
  if (stems.size > 8000) stems.clear();
  stems.set(lower, stem);
  return stem;
}
