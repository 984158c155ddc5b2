/**
 * Sixty sentences, thirty with a fault and thirty without, as probation officers
 * write them in an assessment. This is the half that is kept unread,
 * and it is opened only once the terms are finished.
 */
import type { FaultKind } from './sentences-read.ts';

export const faulty: readonly { kind: FaultKind; says: string; in: 'fact' | 'view' | 'copy' }[] = [
  {
    kind: 'label',
    says: 'I see him as a career criminal who treats short prison sentences as part of the job.',
    in: 'view',
  },
  {
    kind: 'label',
    says: 'The group is for domestic abuse perpetrators like you, and it meets on Tuesday evenings.',
    in: 'copy',
  },
  {
    kind: 'label',
    says: 'He is a prolific shoplifter who is well known to store security across the town centre.',
    in: 'fact',
  },
  {
    kind: 'label',
    says: 'She is a heroin addict who says that she is “done with it” and has moved in with her aunt.',
    in: 'fact',
  },
  {
    kind: 'stock',
    says: 'Lifestyle and associates is linked to risk of serious harm, and this remains unchanged since the previous assessment.',
    in: 'fact',
  },
  {
    kind: 'stock',
    says: 'He holds pro-criminal attitudes and leads a chaotic lifestyle with little structure.',
    in: 'view',
  },
  {
    kind: 'stock',
    says: 'He is easily led and tends to associate with negative peers.',
    in: 'fact',
  },
  {
    kind: 'stock',
    says: 'Poor consequential thinking and impulsivity are evident throughout her offending history.',
    in: 'view',
  },
  {
    kind: 'stock',
    says: 'Your offending is linked to your thinking and behaviour, and you do not stop and think before you act.',
    in: 'copy',
  },
  {
    kind: 'acceptance',
    says: 'She adopts a victim stance whenever the benefit fraud is discussed.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'You refuse to face up to what you did, and until you do we cannot move on.',
    in: 'copy',
  },
  {
    kind: 'acceptance',
    says: 'She continues to minimise her role in the supply of class A drugs.',
    in: 'view',
  },
  {
    kind: 'acceptance',
    says: 'He claims that the images downloaded by themselves, a cognitive distortion that he has yet to let go of.',
    in: 'fact',
  },
  {
    kind: 'generic-need',
    says: 'He requires support with accommodation, finance and employment and should engage with the relevant services.',
    in: 'fact',
  },
  {
    kind: 'generic-need',
    says: 'He needs to improve his thinking skills in order to reduce his risk of reoffending.',
    in: 'view',
  },
  {
    kind: 'generic-need',
    says: 'Further work is required on attitudes, lifestyle and associates before he is released.',
    in: 'view',
  },
  {
    kind: 'generic-need',
    says: 'Your goals are to improve your thinking, build positive relationships and find employment.',
    in: 'copy',
  },
  {
    kind: 'third-party',
    says: 'The stabbing was done by his older brother, who has never been charged.',
    in: 'fact',
  },
  {
    kind: 'third-party',
    says: 'Her ex-husband stalks her at work, and this is what set off her drinking again.',
    in: 'view',
  },
  {
    kind: 'third-party',
    says: 'Her partner supplies crack from the flat and gets her to hold the money for him.',
    in: 'fact',
  },
  {
    kind: 'third-party',
    says: 'Throughout his childhood his stepfather beat his mother every weekend and got away with it.',
    in: 'fact',
  },
  {
    kind: 'abbreviation',
    says: 'Your case is at MAPPA level 2, so several services will meet about you each month.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'You will wear an AAMR tag for 90 days, and it will show us if you have been drinking.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'You must see your PP every Tuesday and bring your UPW card with you.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'The MHTR means that you will see a psychologist twelve times at the clinic on Hill Street.',
    in: 'copy',
  },
  {
    kind: 'abbreviation',
    says: 'Your COM will talk to your POM about where you can live when you leave prison.',
    in: 'copy',
  },
  {
    kind: 'opinion-as-fact',
    says: 'The tears in interview were put on for the benefit of the report.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'He will undoubtedly go back to stealing once the tag comes off.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'She is only going to the drug service because the court is watching her.',
    in: 'fact',
  },
  {
    kind: 'opinion-as-fact',
    says: 'He drinks because he cannot live with the guilt of losing his children.',
    in: 'fact',
  },
];

export const clean: readonly { says: string; in: 'fact' | 'view' | 'copy' }[] = [
  {
    says: 'The Integrated Offender Management team is police and probation working together, and they will visit you once a month.',
    in: 'copy',
  },
  { says: 'He told me: “I was an addict for ten years and I’m not that person now.”', in: 'fact' },
  {
    says: 'He fits burglar alarms for his cousin’s firm and has told them about his conviction.',
    in: 'fact',
  },
  {
    says: 'He has been on the sex offenders’ register since 2021 and has kept every appointment with the police.',
    in: 'fact',
  },
  {
    says: 'He has been convicted of theft from shops eleven times since 2022, always within a mile of the hostel.',
    in: 'fact',
  },
  { says: 'She described that winter as ‘chaotic, a different sofa every night’.', in: 'fact' },
  { says: 'He got engaged in April, and his fiancée knows about the order.', in: 'fact' },
  {
    says: 'Asked how the shopkeeper had felt, she said that she would have been frightened too.',
    in: 'fact',
  },
  {
    says: 'It was with the same two men from his last sentence that he went to the cash machine, and they still ring him.',
    in: 'view',
  },
  {
    says: 'He takes responsibility for collecting his daughters on Fridays and has not once been late.',
    in: 'view',
  },
  {
    says: 'To minimise his time near the old estate, he reports at the office by the hospital.',
    in: 'view',
  },
  { says: 'He was denied bail in March because he had no address.', in: 'fact' },
  { says: 'She says that she drove the car but did not know about the knives in it.', in: 'fact' },
  {
    says: 'You told us that you do not agree with the verdict. You can still work with us on this plan.',
    in: 'copy',
  },
  {
    says: 'He would benefit from a hearing test: he missed half of what the panel asked him.',
    in: 'view',
  },
  {
    says: 'You need to ring the doctor before nine in the morning if you want a new sick note.',
    in: 'copy',
  },
  {
    says: 'You asked for help with your temper when your son will not sleep, so Thursday is about bedtimes.',
    in: 'copy',
  },
  {
    says: 'Your first step is to ask your tutor about the plastering course by 12 May.',
    in: 'copy',
  },
  {
    says: 'The social worker’s report of 3 June says that his stepfather was convicted of assaulting his mother in 2012.',
    in: 'fact',
  },
  {
    says: 'If what she says about her uncle is right, her sister is at risk as well, so I referred it to children’s services on 2 July.',
    in: 'view',
  },
  {
    says: 'He said of his father, “He used to batter us,” and asked me not to write to him.',
    in: 'fact',
  },
  {
    says: 'His brother was convicted of the same burglary and is serving three years.',
    in: 'fact',
  },
  {
    says: 'I have not met his girlfriend, and nobody has checked who else lives at her address.',
    in: 'view',
  },
  { says: 'Ask your GP for the letter and bring it in, or send us a photo of it.', in: 'copy' },
  {
    says: 'Your prison offender manager (POM) will ring us in March, and you can be there when the POM does.',
    in: 'copy',
  },
  {
    says: 'You will wear a tag on your ankle for 90 days. It shows if you have had a drink.',
    in: 'copy',
  },
  {
    says: 'The clinic’s letter of 9 May says that she has ADHD and began on medicine that week.',
    in: 'fact',
  },
  {
    says: 'In my view he was frightened, not hostile: he sat by the door and asked twice who would read this.',
    in: 'view',
  },
  {
    says: 'A test on 8 March was positive for cocaine; he says that he had used nothing since February.',
    in: 'fact',
  },
  {
    says: 'His manager at the bakery told me on 11 June that he has worked every shift since Easter.',
    in: 'fact',
  },
];
