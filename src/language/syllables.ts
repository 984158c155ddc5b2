/** Vowels that stand together and are said apart, or are not said: what the rule below would count wrongly. */
const more =
  /i[ao](?!n|us|l)|iu|iol|[rvdbpn]ious|[^cgtsx]ia[nl]|eo(?![up])|eing|[^aeiou]ying|[^aeiouq]ua(?![rg])|uou|sm$|creat|scien|poem|diet|quiet|^rea(?=ct|ss|pp)/g;
const silent =
  /[^aeioul]e$|[aeiou]le$|[^aeiou]es$(?<!(?:s|c|g|x|z|ch|sh)es)|[^aeioutd]ed$|[aeiou][^aeiou]e(?:ful|less|ly)|[^aeiou]ely$|(?<![el])ement|ewh|[aeiou]re$|some(?=thing|one|body|times|what)|ife(?=s)/g;

/**
 * About how many syllables an English word has, at least 1: by its groups of vowels. It is a guess, as every count
 * without a dictionary is.
 */
export function syllablesOf(word: string): number {
  const lower = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = lower.match(/[aeiouy]+/g)?.length ?? 0;
  const changed = (lower.match(more)?.length ?? 0) - (lower.match(silent)?.length ?? 0);
  return Math.max(1, groups + changed);
}
