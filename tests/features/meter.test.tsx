import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Meter } from '../../src/features/write/meter.tsx';

function sheetOver(linesOver: number) {
  const side = { pt: 9, linesOver, fill: 1 + linesOver / 60 };
  return { front: side, back: { ...side, linesOver: 0 } };
}

it('announces that the sheet has become too long and that it fits again, and nothing between', () => {
  const { rerender } = render(<Meter fit={sheetOver(0)} />);
  const [sheet, overleaf] = screen.getAllByRole('status');
  expect(sheet).toBeEmptyDOMElement();
  rerender(<Meter fit={sheetOver(1)} />);
  expect(sheet).toHaveTextContent('The sheet: too long for one side');
  rerender(<Meter fit={sheetOver(2)} />);
  expect(sheet).toHaveTextContent('The sheet: too long for one side');
  rerender(<Meter fit={sheetOver(0)} />);
  expect(sheet).toHaveTextContent('The sheet: fits again');
  expect(overleaf).toBeEmptyDOMElement();
});

it('says nothing aloud of a sheet that was too long when it was opened', () => {
  render(<Meter fit={sheetOver(3)} />);
  expect(screen.getAllByRole('status')[0]).toBeEmptyDOMElement();
});
