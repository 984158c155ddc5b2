// Lists that phrases (phrase.ts) call by their names in capitals. Every word of a list is looked for in all its forms.

function list(words: string): readonly string[] {
  return words.split(/\s+/);
}

export const lists: Record<string, readonly string[]> = {
  THEY: list('he she they you i'),
  THEIR: list('his her their your my'),
  THE: list('the a an this that his her their your my'),
  SELF: list('himself herself themselves themself yourself'),
  BE: list('be remain seem appear become'),
  NOT: list('not never no'),
  SO: list(
    'very quite rather too so such a an often still also always just both more bit sometimes now clearly highly known to-be well',
  ),
  PREP: list('by of from to with for in on near the is not'),
  PERSON: list(
    'man woman individual person male female lad girl boy youth prisoner case client character father mother partner offender',
  ),
  SUBSTANCE: list(
    'drug heroin crack cocaine cannabis spice alcohol substance opiate amphetamine steroid ketamine solvent needle iv class-a polydrug',
  ),
  CRIMINAL: list(
    'burglar robber thief shoplifter fraudster rapist murderer killer arsonist firesetter stalker predator dealer pusher crook conman =bully =bullies joyrider vandal flasher gangster trafficker',
  ),

  LITTLE: list(
    'lack poor limited little minimal low weak no absence superficial shallow insufficient impaired deficit show demonstrate display have gain develop increase improve some good any better',
  ),
  GOODBAD: list(
    'good excellent positive positively well poor poorly bad negative limited minimal mixed satisfactory reasonable superficial superficially meaningful meaningfully full fully appropriate appropriately inappropriate constructive constructively inconsistent consistent consistently sporadic genuine adequate patchy variable weak concerning unacceptable',
  ),
  BETTER: list(
    'better positive healthy healthier good poor bad wrong sensible different prosocial unwise safer',
  ),
  BAD: list(
    'negative bad unhelpful criminal offending procriminal antisocial undesirable inappropriate delinquent likeminded unsavoury wrong chaotic unstructured unstable risky hedonistic dysfunctional transient',
  ),
  PEER: list(
    'peer associate association friend company crowd influence acquaintance network criminal offender friendship-group social-circle',
  ),
  DEED: list(
    'offence offending role part action behaviour harm violence assault seriousness impact culpability involvement guilt responsibility wrongdoing crime conviction fault problem gravity',
  ),
  OWNING: list('responsibility ownership accountability culpability'),
  ADMIT: list('accept admit acknowledge recognise own concede face confront appreciate'),
  ACCOUNT: list('story account version explanation tale narrative'),

  NEED: list('to must should will by further help benefit-from need'),
  MEND: list(
    'improve address develop tackle explore challenge confront increase enhance build strengthen manage reduce change learn gain consider understand promote regulate examine resolve modify instil adopt maintain work control overcome deal cope reflect focus target demonstrate undertake',
  ),
  ANYONES: list(
    'thinking thinking-skill problem-solving decision-making offending behaviour attitude outlook belief emotional-regulation emotional-management emotional-well-being emotional-wellbeing emotion feeling well-being wellbeing self-esteem self-worth confidence resilience coping victim-empathy victim-awareness empathy insight self-awareness relationship lifestyle prosocial law-abiding crime-free responsibility maturity impulsivity impulse-control temper anger aggression risk issue trigger social-skill life-skill communication-skill interpersonal-skill parenting-skill strategy motivation compliance boundary peer associate choice decision protective-factor trauma criminogenic need negative-influence conflict support-network better-way',
  ),
  OFTEN: list(
    'alcohol drug substance cannabis cocaine heroin drink drinking addiction finance money debt budgeting accommodation housing employment employability education training mental-health gambling',
  ),
  FURTHER: list('engage comply cooperate participate'),
  DAY: list(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter spring summer autumn winter',
  ),

  KIN: list(
    'mother mum father dad parent stepfather stepmother stepson brother sister sibling son daughter child eldest youngest cousin uncle aunt nephew niece nan grandad grandmother grandfather wife husband partner ex girlfriend boyfriend family relative friend mate associate peer acquaintance codefendant accomplice neighbour landlord landlady lodger flatmate housemate cellmate tenant resident employer boss manager colleague workmate dealer supplier victim complainant teacher coach carer officer constable staff worker nurse doctor owner driver customer stranger witness gang crew lad',
  ),
  THEM: list(
    'him her them you me us people other woman girl boy child man resident tenant prisoner customer victim baby dog',
  ),
  GOODS: list(
    'drug crack heroin cocaine coke cannabis weed skunk spice mamba pill gear ketamine steroid amphetamine stolen gun firearm knife weapon bat machete phone contraband counterfeit fake county-line brothel class-a image',
  ),
  OFFENCE: list(
    'robbery burglary attack assault offence murder theft fraud crime rape arson violence shooting stabbing raid scam supply dealing grooming trafficking stealing shoplifting laundering drug gang criminality county-line exploitation abuse',
  ),

  TRAIT: list(
    'jealous controlling lazy dishonest selfish arrogant immature dangerous aggressive paranoid vindictive cold callous unreliable possessive insecure greedy cruel weak naive gullible rude hostile violent bitter obsessive entitled unstable volatile unpredictable irresponsible reckless evasive guarded intelligent shy pleasant unpleasant friendly kind caring decent honest genuine sincere polite nervous confident useless cowardly nasty vicious brutal dominant passive childlike thoughtless hot-headed short-tempered suspicious harmless defensive confrontational argumentative intimidating needy spiteful insincere moody stubborn predatory racist self-centred hopeless disrespectful calculating complacent abusive resistant childish disruptive demanding',
  ),
  MINDSET: list(
    'spite jealousy greed boredom revenge lust malice hatred anger upbringing childhood past trauma personality temper insecurity need desire low-self poor-self lack addiction loneliness guilt pride fear feeling shame habit laziness desperation frustration resentment rejection entitlement drink drug',
  ),
};
