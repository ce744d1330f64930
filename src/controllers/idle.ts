import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {kioskIdle} from '../host/kiosk-idle.js';
import type {IdleTimes} from '../host/kiosk-idle-times.js';
import {MachineController} from './machine-controller.js';

/** What shows that somebody is there: a touch, a key, a scroll, and what is read aloud to them. */
const SIGNS = ['pointerdown', 'click', 'keydown', 'input', 'wheel', 'touchmove', 'here'] as const;

/** How often it is looked whether the device slept. */
const LOOK_MS = 1_000;

/**
 * Runs the machine of an idle kiosk on what happens on the page. A screen that goes dark, or a page
 * that is left, is over at once: whoever lights it again may be somebody else.
 *
 * A device that falls asleep may tell nobody, and its timers stand still meanwhile: the minute would
 * go on where it was, with the answers of the person before on the screen. So the clock on the wall
 * is looked at as well.
 */
export class IdleController implements ReactiveController {
  readonly #over: () => void;
  readonly #machine: MachineController<typeof kioskIdle>;
  #times: IdleTimes | undefined;
  /** When the last sign was, by the clock on the wall. */
  #last: number | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, over: () => void) {
    this.#over = over;
    this.#machine = new MachineController(host, kioskIdle);
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) addEventListener(sign, this.#touch, {capture: true, passive: true});
    document.addEventListener('visibilitychange', this.#darken);
    addEventListener('pagehide', this.#leave);
    this.#looking = setInterval(this.#look, LOOK_MS);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) removeEventListener(sign, this.#touch, {capture: true});
    document.removeEventListener('visibilitychange', this.#darken);
    removeEventListener('pagehide', this.#leave);
    clearInterval(this.#looking);
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
    else this.#look();
  };

  /** Whether so much time has passed that nobody of before can be there. */
  get #isLong(): boolean {
    if (this.#last === undefined || !this.#times) return false;
    const {ask, erase} = this.#times;
    return Date.now() - this.#last > ask + erase;
  }

  readonly #look = (): void => {
    if (this.#isLong) this.leave();
  };

  readonly #touch = (): void => {
    const slept = this.#isLong;
    this.#last = Date.now();
    this.#machine.send({type: slept ? 'person.left' : 'person.touched'});
  };
}
