import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {kioskIdle} from '../host/kiosk-idle.js';
import type {IdleTimes} from '../host/kiosk-idle-times.js';
import {MachineController} from './machine-controller.js';

/** What shows that somebody is there: a touch, a key, a scroll, and what is read aloud to them. */
const SIGNS = ['pointerdown', 'click', 'keydown', 'input', 'wheel', 'touchmove', 'here'] as const;

/**
 * Runs the machine of an idle kiosk on what happens on the page. A screen that goes dark, or a page
 * that is left, is over at once: whoever lights it again may be somebody else.
 */
export class IdleController implements ReactiveController {
  readonly #over: () => void;
  readonly #machine: MachineController<typeof kioskIdle>;
  #times: IdleTimes | undefined;
  /** When the last sign was, for a device that slept meanwhile, and its timers with it. */
  #last: number | undefined;

  constructor(host: ReactiveControllerHost, over: () => void) {
    this.#over = over;
    this.#machine = new MachineController(host, kioskIdle);
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) addEventListener(sign, this.#touch, {capture: true, passive: true});
    document.addEventListener('visibilitychange', this.#darken);
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) removeEventListener(sign, this.#touch, {capture: true});
    document.removeEventListener('visibilitychange', this.#darken);
    removeEventListener('pagehide', this.#leave);
    this.#machine.stop();
  }

  hostUpdated(): void {
    if (this.#machine.snapshot?.hasTag('over')) {
      this.#machine.stop();
      this.#over();
    }
  }

  /** Whether the person is to say that they are still there. */
  get isAsking(): boolean {
    return this.#machine.snapshot?.hasTag('asking') ?? false;
  }

  start(times: IdleTimes): void {
    this.#times = times;
    this.#last = undefined;
    this.#machine.start(times);
  }

  stay(): void {
    this.#machine.send({type: 'person.stays'});
  }

  leave(): void {
    this.#machine.send({type: 'person.left'});
  }

  readonly #leave = (): void => this.leave();

  readonly #darken = (): void => {
    if (document.visibilityState === 'hidden') this.leave();
  };

  readonly #touch = (): void => {
    const {ask, erase} = this.#times ?? {ask: Infinity, erase: 0};
    const slept = this.#last !== undefined && Date.now() - this.#last > ask + erase;
    this.#last = Date.now();
    this.#machine.send({type: slept ? 'person.left' : 'person.touched'});
  };
}
