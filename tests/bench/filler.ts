/** What a practitioner might write of somebody who does not exist: nothing in it is said twice within 1,500 characters. */
const said = [
  'the tenancy at the flat runs until june and the rent has been paid each week since march. ',
  'her cousin drives him to the depot on mondays and waits until the gate is open. ',
  'two letters from the court came to an old address and were never read by anyone there. ',
  'the course in joinery ended early because the college lost its workshop over the winter. ',
  'sleep is poor after night shifts and he eats little on the days that follow them. ',
  'a neighbour on the ground floor keeps a spare key and has used it only once so far. ',
  'the doctor changed the dose in april and has asked to see them again before the summer. ',
  'they meet at the library on thursdays where the children can do their homework in peace. ',
  'money is short towards the end of the month and the meter runs out about twice in it. ',
  'football on sunday mornings is what the whole week is planned around at the moment. ',
  'the first visit was cut short by a telephone call and the next one is on friday at ten. ',
  'no one from the old estate has been in touch since the move across the river last autumn. ',
  'the manager of the warehouse speaks well of him and would give more hours if there were any. ',
  'her sister has offered the small room at the back for as long as it takes to find another. ',
  'what was said on the stairs that evening is told in three ways by the three who were there. ',
  'the bus takes an hour each way so that a morning appointment costs him half a day of pay. ',
  'he began to keep a diary in prison and still writes a page of it most nights before bed. ',
  'the debt to the catalogue is nearly settled and a letter about it is kept in the drawer. ',
].join('');

/** So many characters of it, from another place for each `seed`; the end joins the beginning. */
export function filler(characters: number, seed: number): string {
  const from = (seed * 211) % said.length;
  const twice = said.slice(from) + said;
  return twice.repeat(Math.ceil(characters / twice.length)).slice(0, characters);
}
