import type { Use } from '../../src/language/term.ts';

interface Examples {
  /** Where they stand; a view where nothing is said. */
  in?: Use;
  hits: string[];
  misses?: string[];
}

/** What each term finds, and what comes close to it and is let be. */
export const termExamples: Record<string, Examples> = {
  offender: {
    hits: ['The offender was seen at home.', 'He is a sex offender.', 'She is an ex-offender.'],
    misses: [
      'His offender manager in the prison is Mr Ali.',
      'He signs the sex offender register each April.',
      'The Offender Rehabilitation Act 2014 applies.',
      'He was in a young offender institution in 2009.',
    ],
  },
  perpetrator: {
    hits: ['The perpetrator waited outside.', 'The culprit ran.'],
    misses: ['He is on the perpetrator programme.'],
  },
  abuser: { hits: ['The abuser moved back in.', 'He is your typical wife-beater.'] },
  'crime-noun': {
    hits: [
      'He is a prolific shoplifter.',
      'A career criminal, he has nothing else.',
      'As a known burglar he is stopped often.',
    ],
    misses: [
      'He plays the murderer in the play.',
      'The criminal record check came back.',
      'He was convicted of criminal damage.',
      'He works for a car dealer.',
      'He read a book about a serial killer.',
      'He was robbed by two men.',
    ],
  },
  paedophile: { hits: ['He was befriended by a paedophile.'] },
  nominal: {
    hits: ['He is a gang nominal.', 'The police list two nominals.'],
    misses: ['There is a nominal fee of five pounds.'],
  },
  breacher: { hits: ['She is a persistent absconder.'] },
  inmate: {
    hits: ['Two inmates saw it.', 'He is an ex-con.', 'This lifer works in the kitchen.'],
    misses: ['He was convicted in 2019.'],
  },
  'service-user': { hits: ['The service user was late.'] },
  'high-risk-person': { hits: ['He is a high-risk individual.'] },
  'male-female': {
    hits: ['A white male who gave no name.', 'The female was taken home.'],
    misses: ['A male officer was with her.'],
  },
  addict: {
    hits: ['He is a heroin addict.', 'She is a known drug user.', 'The junkie in the next room.'],
    misses: [
      'She is a regular user of the library.',
      'He calls himself an addict.',
      'He goes to the addiction clinic.',
    ],
  },
  alcoholic: {
    hits: ['As an alcoholic she will not come.', 'A violent drunk, he was put out.'],
    misses: [
      'He goes to Alcoholics Anonymous.',
      'She had one alcoholic drink at the wedding.',
      'He describes himself as an alcoholic.',
    ],
  },
  habit: { hits: ['He steals to fund his habit.', 'She gave a dirty test.'] },
  schizophrenic: {
    hits: ['He is a schizophrenic.', 'She is mentally unstable and shouts.', 'He is a psychopath.'],
    misses: [
      'Her psychiatrist diagnosed schizophrenia in 2019.',
      'She was diagnosed with bipolar disorder.',
    ],
  },
  'self-harmer': {
    hits: ['She is a self-harmer.', 'He is attention seeking.', 'She cuts for attention.'],
    misses: ['The letter is for the attention of Mr Shah.'],
  },
  disability: {
    hits: ['He is low functioning.', 'She is wheelchair-bound.'],
    misses: ['The bus was slow, and he was late.'],
  },
  'name-calling': {
    hits: ['He is a thug.', 'She is a bad mother.', 'This is a dangerous individual.'],
    misses: ['Bad news of the tenancy could set him off.', 'He was a player at Barnsley.'],
  },
  liar: {
    hits: ['He is a liar.', 'She manipulates staff.', 'He plays the system.'],
    misses: ['She had manipulative therapy on her back.'],
  },
  'sex-work': { hits: ['He married a prostitute.', 'She is promiscuous.'] },
  'victim-blame': { hits: ['She puts herself at risk.', 'The victim provoked him.'] },
  origin: {
    hits: ['He is an illegal who came on a lorry.', 'He is an illegal immigrant.'],
    misses: ['It is illegal to park there.'],
  },
  homeless: {
    hits: ['He was a vagrant.', 'He sleeps among the homeless.'],
    misses: ['He rang the homeless team.'],
  },
  denial: {
    hits: [
      'He remains in denial.',
      'Her continued denial raises her risk.',
      'She continues to deny it.',
    ],
    misses: [
      'She denied the charge.',
      'He appealed against the denial of bail.',
      '“I’m not in denial,” he told me.',
    ],
  },
  minimises: {
    hits: ['He minimises his role.', 'She downplays the violence.', 'He plays down what happened.'],
    misses: [
      'He was moved to minimise contact with his co-defendant.',
      'He plays down at the club.',
    ],
  },
  responsibility: {
    hits: [
      'He takes no responsibility.',
      'She fails to take responsibility.',
      'He has shown no guilt.',
    ],
    misses: [
      'He took responsibility for the stock room in April.',
      'He has taken on responsibility for the shopping.',
    ],
  },
  blames: {
    hits: ['He blames everyone but himself.', 'She sees herself as the victim.'],
    misses: ['He blames himself.', 'He was blamed for the fire.', 'You said: ‘I blame the drink.’'],
  },
  excuses: {
    hits: ['He came up with a string of excuses.', 'He tried to justify it.'],
    misses: ['He excuses himself from the table.', 'He had a reasonable excuse.'],
  },
  'refuses-to-accept': {
    hits: ['He refuses to accept the harm.', 'She does not accept the seriousness of it.'],
    misses: [
      'He does not accept the conviction.',
      'The hostel will not accept dogs.',
      'He is unable to see out of one eye.',
      'The firm took him on despite his conviction.',
    ],
  },
  claims: {
    hits: [
      'He claims that he was asleep.',
      'She would have us believe it.',
      'He sticks to his story.',
    ],
    misses: [
      'She claims Universal Credit.',
      'Her claim was refused.',
      'He is not open on Sundays.',
      'She alleges that he kept the money.',
    ],
  },
  'third-party-does': {
    hits: [
      'His partner deals drugs from the house.',
      'Two of his friends, neither of them arrested, took part in the robbery.',
      'He lives with his cousin, who sells stolen bikes.',
      'Kyle Marsh set the fire.',
      'The neighbours are all dealing.',
      'A prison officer on his wing was bringing in phones.',
      'Her brother is involved in fraud.',
    ],
    misses: [
      'His cousin was convicted of supplying heroin.',
      'She told me that her brother sells cannabis.',
      'Police intelligence, not tested in court, says that his brother deals.',
      'His brother was stabbed in 2019.',
      'He hit his brother and ran.',
      'His mother threw him out after he stole her card.',
      'Her partner deals with the post.',
      'His sister grooms dogs.',
      'Her uncle is on trial for dealing.',
      'I think that his brother is dealing again.',
      'His brother was driving.',
    ],
  },
  'third-party-in-copy': {
    in: 'copy',
    hits: [
      'Keep away, because he sells drugs.',
      'Keep away from him, because he is running a county line.',
    ],
    misses: ['He said that he sold drugs.'],
  },
  'third-party-done-by': {
    hits: ['She was groomed by her manager.', 'Her attacker is back.'],
    misses: ['He was driven home by his brother.'],
  },
  'third-party-is': {
    hits: ['Her violent ex-husband is back.', 'He fears his father’s violence.'],
    misses: ['His criminal solicitor rang.'],
  },
  'victim-empathy': {
    hits: ['He lacks victim empathy.'],
    misses: [
      'He attended the victim awareness course.',
      'The file says that he “lacks victim empathy”.',
    ],
  },
  insight: { hits: ['She has limited insight.', 'He has no understanding of the impact.'] },
  remorse: { hits: ['He shows no remorse.'] },
  'thinking-skills': {
    hits: [
      'Her thinking skills are poor.',
      'He fails to consider the consequences.',
      'He made poor choices.',
    ],
    misses: ['He finished the Thinking Skills Programme.'],
  },
  impulsive: {
    hits: ['He is impulsive.', 'She has poor impulse control.'],
    misses: ['His impulsive moments are few.', 'He finished an anger management course.'],
  },
  'self-esteem': { hits: ['She has low self-esteem.', 'He has poor coping strategies.'] },
  engagement: {
    hits: ['He has engaged well.', 'She failed to engage.', 'He is hard to reach.'],
    misses: [
      'She has engaged with the midwife from the start.',
      'He was engaged to be married.',
      'The engagement ring was pawned.',
    ],
  },
  attitude: { hits: ['He has pro-criminal attitudes.', 'His attitude to supervision is good.'] },
  lifestyle: { hits: ['He leads a chaotic lifestyle.', 'She mixes with negative peers.'] },
  motivation: {
    hits: ['He is motivated to change.', 'She pays lip service to it.'],
    misses: ['He was motivated by the offer of a flat.'],
  },
  inappropriate: { hits: ['He made inappropriate remarks.', 'She has trust issues.'] },
  'managed-through': { hits: ['Risk will be managed through regular supervision.'] },
  'multi-agency': {
    hits: ['Multi-agency liaison will go on.', 'Offence-focused work is planned.'],
    misses: ['He is under multi-agency public protection.', 'Ring if necessary.'],
  },
  'linked-to-offending': {
    hits: ['Her drinking is linked to her offending.'],
    misses: ['He is on an offending behaviour programme.'],
  },
  'improve-thinking': {
    hits: [
      'He needs to improve his thinking skills.',
      'Improve problem-solving skills.',
      'He needs to address his attitudes.',
    ],
    misses: [
      'She needs to improve her English enough to sit the test.',
      'He will get a kitchen job.',
    ],
  },
  'address-use': {
    hits: ['He needs to address his alcohol misuse.', 'She requires support with accommodation.'],
    misses: ['He needs to reduce his drinking from thirty pints to ten by Christmas.'],
  },
  'stay-out-of-trouble': {
    hits: ['You need to stay out of trouble.', 'He must avoid negative influences.'],
  },
  'engage-with-services': {
    hits: ['She would benefit from work on this.', 'He must engage with supervision.'],
    misses: ['She would benefit from work at the farm on Tuesdays.'],
  },
  'vague-need': {
    hits: ['He needs to reflect on this.', 'She must learn to say no.'],
    misses: ['He needs to find out by Friday whether the hostel will take his dog.'],
  },
  clearly: {
    in: 'fact',
    hits: [
      'He clearly knew.',
      'It is obvious that she saw it.',
      'There is no doubt that he planned it.',
    ],
    misses: [
      'He was seen clearly on the film.',
      'The tape is clearly marked.',
      'He was, in the judge’s words, ‘plainly lying’.',
      'It is not clear from the file who rang.',
    ],
  },
  'will-reoffend': {
    in: 'fact',
    hits: ['She is bound to reoffend.', 'He is a danger to women.'],
    misses: ['He is likely to be released on 6 June.'],
  },
  'is-jealous': {
    in: 'fact',
    hits: ['He is jealous.', 'He has undiagnosed ADHD.'],
    misses: ['His mother says that he is jealous.', 'He is a good cook.'],
  },
  forecast: {
    in: 'fact',
    hits: ['She will not cope.'],
    misses: ['He will be 30 on 4 June.', 'His sister says that he will not cope.'],
  },
  motive: {
    in: 'fact',
    hits: [
      'He only did it because he was bored.',
      'She picked him on purpose.',
      'It stems from his childhood.',
    ],
    misses: [
      'He only went to one session because the minibus stopped.',
      'He moved because of his father’s illness.',
      'He says that he did it for fun.',
    ],
  },
  lying: {
    in: 'fact',
    hits: ['He was lying about the flat.', 'His apology was not sincere.'],
    misses: ['She was lying in the road.', 'He told me that he had lied.'],
  },
  enjoys: {
    in: 'fact',
    hits: [
      'He enjoys the status that a knife gives him.',
      'She has no wish to stop.',
      'He sees women as objects.',
    ],
    misses: [
      'He enjoys cooking.',
      'She takes pride in the garden.',
      'He told the nurse that he hates the wing.',
    ],
  },
};
