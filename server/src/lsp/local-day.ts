/** The calendar day of a moment at this place, as ISO 8601 writes it. */
export function dayOf(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, "0");
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${year}-${month}-${day}`;
}

interface DayClock {
  now(): Date;
  /** Runs `callback` once after so many milliseconds; the answer ends it. */
  wait(callback: () => void, milliseconds: number): () => void;
}

/** Looked at this often, because a timer stands still while the machine sleeps. */
const longestWait = 10 * 60 * 1000;

/** Runs `callback` when the day at this place has changed; the answer ends it. */
export function watchDay({ now, wait }: DayClock, callback: () => void): () => void {
  let day = dayOf(now());
  let stop = (): void => {};
  const arm = (): void => {
    const moment = now();
    const midnight = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1);
    stop = wait(look, Math.min(midnight.getTime() - moment.getTime() + 50, longestWait));
  };
  const look = (): void => {
    const today = dayOf(now());
    if (today !== day) {
      day = today;
      callback();
    }
    arm();
  };
  arm();
  return () => stop();
}
