import type { Term } from './term.ts';
import { acceptanceTerms } from './terms/acceptance.ts';
import { genericNeeds } from './terms/generic-needs.ts';
import { labels } from './terms/labels.ts';
import { labelsOfCharacter } from './terms/labels-of-character.ts';
import { labelsOfIllness } from './terms/labels-of-illness.ts';
import { opinions } from './terms/opinions.ts';
import { opinionsOfMind } from './terms/opinions-of-mind.ts';
import { stockAttitudes } from './terms/stock-attitudes.ts';
import { stockConduct } from './terms/stock-conduct.ts';
import { stockManagement } from './terms/stock-management.ts';
import { thirdParties } from './terms/third-parties.ts';

/** Every term, the plainest faults first: where two find the same words, the first is shown. */
export const terms: readonly Term[] = [
  ...labels,
  ...labelsOfIllness,
  ...labelsOfCharacter,
  ...acceptanceTerms,
  ...thirdParties,
  ...stockAttitudes,
  ...stockConduct,
  ...stockManagement,
  ...genericNeeds,
  ...opinions,
  ...opinionsOfMind,
];
