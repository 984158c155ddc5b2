/** A question fixed beforehand, and the words that its answer must have on the front of the printed sheet. */
export interface Question {
  readonly ask: string;
  readonly answer: readonly RegExp[];
}

interface Case {
  /** Ten that a stranger with nothing but the sheet must be able to answer. */
  readonly stranger: readonly Question[];
  /** What the inspectors found missing in the case: hard to miss on this sheet. */
  readonly missed: readonly Question[];
}

export const aboutLen: Case = {
  stranger: [
    {
      ask: 'Who could be hurt?',
      answer: [
        /Dawn could be seriously hurt/,
        /Her partner and Kayleigh/,
        /a new partner may be next/,
      ],
    },
    { ask: 'When is it most likely?', answer: [/at night, in drink/, /days after news/] },
    {
      ask: 'What must be done this week, and by when?',
      answer: [
        /Ray to ring if Len drinks or goes quiet/,
        /27 March/,
        /Tell children’s services/,
        /30 March/,
        /Read Len his copy/,
        /31 March/,
      ],
    },
    {
      ask: 'He has been seen near Dawn: who is rung?',
      answer: [/rings Dawn or goes near/, /I ring police and victim liaison that day/],
    },
    {
      ask: 'What is still not known, and who has been asked?',
      answer: [/Domestic abuse enquiry/, /asked 12 March/, /police/, /Papers on 2022/, /7 April/],
    },
    { ask: 'What may he not do?', answer: [/no contact with Dawn/, /no entry to Corder Road/] },
    {
      ask: 'What is disputed, and how is it treated?',
      answer: [
        /whether he took Dawn by the throat/,
        /no conviction for more/,
        /level leaves it out/,
      ],
    },
    {
      ask: 'Who helps him, and what could undo that?',
      answer: [/His brother Ray/, /a quarrel, or Ray left to cope alone/],
    },
    { ask: 'What would lower the risk?', answer: [/three months sober/, /bad news told first/] },
    { ask: 'How is one to speak with him?', answer: [/reads slowly/, /prefers things said/] },
  ],
  missed: [
    { ask: 'Why the same victim again?', answer: [/Dawn again, because/, /felt robbed/] },
    {
      ask: 'How did the relationship end, and where does it stand?',
      answer: [/She ended it in September/, /For Dawn it is over/, /for Len the tenancy/],
    },
    {
      ask: 'What are the 40 RAR days for?',
      answer: [/32\s+of\s+40/, /kept for when he is off sick/],
    },
    {
      ask: 'What is planned for his drinking?',
      answer: [/stay off the drink/, /alcohol referral/],
    },
    {
      ask: 'What domestic abuse work is done until the programme starts?',
      answer: [
        /weekly sessions on jealousy and separation/,
        /from 9 April until the programme starts/,
      ],
    },
  ],
};

export const aboutDamien: Case = {
  stranger: [
    {
      ask: 'Who could be hurt?',
      answer: [
        /A stranger could be robbed/,
        /His mother and two youngest siblings/,
        /so could any partner/,
      ],
    },
    {
      ask: 'When is it most likely?',
      answer: [/most likely tonight/, /until he has bed and dose/],
    },
    {
      ask: 'Where is he tonight, and may he stay there?',
      answer: [
        /“Tommo’s sofa”: Tommo deals/,
        /Tommo’s is not approved/,
        /emergency line for a bed/,
      ],
    },
    {
      ask: 'What must be done tomorrow?',
      answer: [/Ring Sheila M\. at 10:30/, /be there on 4 August at 10:00/],
    },
    {
      ask: 'Who is rung about his methadone?',
      answer: [/Ring the drug service about a dose tonight/],
    },
    {
      ask: 'Which checks are not made, and who makes them by when?',
      answer: [/Domestic abuse enquiry/, /Safeguarding enquiry/, /not asked yet/, /4 August/],
    },
    {
      ask: 'What must he not be told?',
      answer: [/His mother has moved; he is not to know where/, /not for Damien/],
    },
    {
      ask: 'Is he an arsonist?',
      answer: [/an arson marker from 2009, at 17/, /a flag on a file/, /No level rests on it/],
    },
    {
      ask: 'He comes in with a new partner: what now?',
      answer: [/comes with or names a partner/, /I see each alone and ask the police that day/],
    },
    { ask: 'How is one to speak with him?', answer: [/dyslexia/, /say it, don’t write it/] },
  ],
  missed: [
    {
      ask: 'Has he an address?',
      answer: [/He has no address/, /has not answered the referral of 1 July/],
    },
    { ask: 'What class A drugs, and what of it?', answer: [/Heroin on and off since 19/, /crack/] },
    {
      ask: 'Whom in his family has he hurt, children among them?',
      answer: [/his brother, then 13/, /he hurt a brother of 13/],
    },
    { ask: 'Has he hurt partners?', answer: [/assaults on a partner \(2014\)/] },
    { ask: 'What of the public?', answer: [/He robbed a person/, /affray \(2021\)/] },
    { ask: 'When was he last assessed?', answer: [/No assessment since 2015/] },
    { ask: 'Is there a plan?', answer: [/a door that locks/, /stay on my script/] },
    {
      ask: 'Which signs are watched for before the next arrest?',
      answer: [/misses Sheila or a test/, /names a partner/, /no bed tonight/],
    },
  ],
};
