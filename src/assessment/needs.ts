/**
 * Individual needs that the writer asks after (P27). Ids are stored for ever.
 * `onSheet` is how the head of the sheet says it.
 */
export const needs = [
  { id: 'reads-slowly', title: 'Reads slowly', onSheet: 'reads slowly' },
  { id: 'prefers-said', title: 'Prefers things said', onSheet: 'prefers things said' },
  { id: 'dyslexia', title: 'Dyslexia', onSheet: 'dyslexia' },
  { id: 'language', title: 'Another first language', onSheet: 'another first language' },
  { id: 'learning', title: 'Learning disability', onSheet: 'learning disability' },
  { id: 'neurodivergent', title: 'Autism, ADHD or the like', onSheet: 'neurodivergent' },
  { id: 'hearing-sight', title: 'Hearing or sight', onSheet: 'hearing or sight' },
  { id: 'health', title: 'Health or mobility', onSheet: 'health or mobility' },
  { id: 'culture', title: 'Faith or culture', onSheet: 'faith or culture' },
  { id: 'victim-too', title: 'Has been a victim too', onSheet: 'has been a victim too' },
  { id: 'none', title: 'Asked, none', onSheet: 'asked about needs: none' },
] as const;
