/**
 * Official scores that may be recorded, never computed here (P13). Bands are the lowest figure of medium,
 * high and very high: per cent over two years, or points of 64 for DC-SRP.
 * Source: Ministry of Justice, 2026, Open Government Licence v3.0. Names with no bands have none published for this use.
 */
const scoreNames = [
  { id: 'ARP', bands: [50, 75, 90] },
  { id: 'VRP', bands: [30, 60, 80] },
  { id: 'SVRP', bands: [1, 3, 6.9] },
  { id: 'CSRP', bands: [1, 3, 6.9] },
  { id: 'DC-SRP', bands: [22, 30, 36] },
  { id: 'IIC-SRP' },
  { id: 'OGRS' },
  { id: 'OGP' },
  { id: 'OVP' },
  { id: 'RSR' },
  { id: 'OSP' },
] as const satisfies readonly { id: string; bands?: readonly [number, number, number] }[];

const bandNames = ['low', 'medium', 'high', 'very high'] as const;

/**
 * Warns when a typed band and a typed figure disagree with the published bands. It never changes either.
 * @param figure as typed: "41%", "1.4", "23 of 64"
 * @returns a sentence, or null when they agree or nothing can be said.
 */
export function bandTrouble(name: string, figure: string, band: string): string | null {
  const score = scoreNames.find((s) => s.id === name.trim().toUpperCase());
  const value = Number.parseFloat(figure);
  const said = band.trim().toLowerCase();
  if (!score || !('bands' in score) || Number.isNaN(value)) return null;
  if (!bandNames.some((b) => b === said)) return null;
  const due = bandNames[score.bands.filter((from) => value >= from).length];
  return due === said
    ? null
    : `${score.id} ${figure.trim()} is ${due} on the bands of 2026, not ${said}. Check both, or say that it is on older bands.`;
}
