import type { PaymentEnd } from '../phone';
import { endsTold, type Fault } from './faults';

/** Brings a payment's end to the program, by way of whatever fault was chosen. */
export interface Messenger {
  deliver: (end: PaymentEnd, tell: (end: PaymentEnd) => void) => void;
  /** Gives the oldest answer that a slow wallet holds back. Says whether there was one. */
  release: () => boolean;
  /** The program is gone: nothing that is still on its way arrives. */
  drop: () => void;
}

interface MessengerPorts {
  fault: () => Fault | null;
  /** How long a slow wallet takes, in ms; undefined: until it is released. */
  slowFor: number | undefined;
  /** Between the first and the second of two answers, in ms. */
  between: number;
  /** How many answers are held back. */
  holding: (answers: number) => void;
  note: (name: string, payload?: unknown) => void;
}

export function createMessenger({
  fault,
  slowFor,
  between,
  holding,
  note,
}: MessengerPorts): Messenger {
  let held: { give: () => void; timer: ReturnType<typeof setTimeout> | undefined }[] = [];
  const later = new Set<ReturnType<typeof setTimeout>>();

  const release = () => {
    const oldest = held.shift();
    if (!oldest) return false;
    clearTimeout(oldest.timer);
    holding(held.length);
    note('slow answer released');
    oldest.give();
    return true;
  };

  return {
    release,
    deliver(end, tell) {
      const chosen = fault();
      if (chosen === 'slowWallet') {
        const timer = slowFor === undefined ? undefined : setTimeout(release, slowFor);
        held.push({ give: () => tell(end), timer });
        holding(held.length);
        note('answer held back', end);
        return;
      }
      const [first, second] = endsTold(chosen, end);
      if (first === undefined) note('answer lost', end);
      else tell(first);
      if (second === undefined) return;
      const timer = setTimeout(() => {
        later.delete(timer);
        note('second answer', second);
        tell(second);
      }, between);
      later.add(timer);
    },
    drop() {
      held.forEach(({ timer }) => clearTimeout(timer));
      later.forEach((timer) => clearTimeout(timer));
      later.clear();
      if (held.length > 0) holding(0);
      held = [];
    },
  };
}
