import './base.css';
import type { Program } from '../build/program';
import type { Phone, WebPhone } from '../phone';
import { boot } from './boot';

/** What the wallet app leaves on its own window for the frame that it opens. */
export interface SimulatorWindow {
  simulatorPhone?: { phone: Phone; program: Program };
  simulatorWeb?: WebPhone;
}

const given = (window.parent as unknown as SimulatorWindow).simulatorPhone;

if (given) {
  boot(given.program, given.phone)
    .catch((error: unknown) => {
      given.phone.problem(error instanceof Error ? (error.stack ?? error.message) : String(error));
    })
    .finally(() => given.phone.ready());
}
