// What guessing programs try first: the heads of the public lists of leaked passwords (the NCSC's 100,000, 2019),
// famous phrases, the seasons and days that people are made to change to, and this product and its trade. Data
// only: a piece is written without spaces, small, and stands for one character when a passphrase is measured.
const pieces = [
  'correcthorsebatterystaple',
  'thequickbrownfoxjumpsoverthelazydog',
  'thequickbrownfox',
  'tobeornottobethatisthequestion',
  'tobeornottobe',
  'maytheforcebewithyou',
  'onceuponatime',
  'happybirthday',
  'godsavetheking',
  'godsavethequeen',
  'itwasthebestoftimes',
  'twinkletwinklelittlestar',
  'maryhadalittlelamb',
  'rosesarered',
  'violetsareblue',
  'openthedoor',
  'opensesame',
  'mypassphraseis',
  'mypasswordis',
  'thisismy',
  'passphrase',
  'password',
  'passwort',
  'secret',
  'letmein',
  'changeme',
  'iloveyou',
  'welcome',
  'administrator',
  'admin',
  'computer',
  'internet',
  'liverpool',
  'manchester',
  'arsenal',
  'chelsea',
  'everton',
  'football',
  'superman',
  'pokemon',
  'princess',
  'sunshine',
  'monkey',
  'dragon',
  'master',
  'charlie',
  'onesheet',
  'probation',
  'practitioner',
  'assessment',
  'officer',
  'justice',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'september',
  'october',
  'november',
  'december',
  'spring',
  'summer',
  'autumn',
  'winter',
];

/** Signs that are put for letters, as every guessing program knows. */
const LOOKALIKES: Record<string, string> = { a: 'a4', e: 'e3', i: 'i1', o: 'o0', s: 's5', t: 't7' };

/** Finds each piece, longest first, in small letters without spaces or signs. */
export const commonPieces: readonly RegExp[] = [...pieces]
  .sort((a, b) => b.length - a.length)
  .map((piece) => {
    const signs = [...piece].map((letter) => `[${LOOKALIKES[letter] ?? letter}]`);
    return new RegExp(signs.join(''), 'gu');
  });

/** Keys in their rows (British, and the rows of the German and French keyboards), the alphabet, and counting. */
export const keyRows: readonly string[] = [
  '`1234567890-=',
  'qwertyuiop[]',
  "asdfghjkl;'#",
  '\\zxcvbnm,./',
  'qwertzuiopü',
  'azertyuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
];
