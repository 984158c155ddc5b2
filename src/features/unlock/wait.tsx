interface Props {
  left: number;
  waited: boolean;
}

/**
 * The wait after several wrong passphrases. A screen reader hears that there is one and that it is over; the
 * seconds between are for the eye only, as sixty announcements would drown everything else.
 */
export function Wait({ left, waited }: Props) {
  return (
    <>
      <p role="status" className={left > 0 ? 'note' : ''}>
        {left > 0 &&
          'Several passphrases were wrong, so there is a wait before the next. Nothing was erased.'}
        {waited && 'You can try again now.'}
      </p>
      {left > 0 && (
        <p aria-hidden="true" data-wait={left}>
          {left === 1 ? '1 second' : `${left} seconds`} to go
        </p>
      )}
    </>
  );
}
