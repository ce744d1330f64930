/** What moves, and that nothing does for who asked the device for less movement. */

import {expect} from 'chai';
import {Assistant} from '../harness/assistant.js';
import {setDevice} from '../harness/media.js';
import {RUNNING} from '../harness/people.js';
import {deep, find, textOf} from '../harness/query.js';
import {until} from '../harness/until.js';

const LESS = {'prefers-reduced-motion': 'reduce'};

describe('movement', () => {
  let assistant: Assistant;

  const start = async (known = {}) => {
    assistant = await Assistant.start({known, attributes: {topic: 'obliged', lang: 'ar'}});
  };
  afterEach(() => {
    assistant.remove();
    return setDevice();
  });

  const isSome = (durations: string) => durations.split(', ').some((one) => parseFloat(one) > 0);

  /** What would move if something changed, and what scrolls smoothly. */
  const mayMove = (): string[] =>
    [...deep(assistant.root)].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const moves =
          (isSome(style.transitionDuration) && style.transitionProperty !== 'none') ||
          (isSome(style.animationDuration) && style.animationName !== 'none') ||
          style.scrollBehavior === 'smooth';
        return moves ? `${element.localName}${pseudo}: ${textOf(element)}` : [];
      }),
    );

  /** Opens the first folded part, and what moves by it. */
  const unfold = (): Animation[] => {
    const summary = find(assistant.root, '.fold summary')!;
    summary.click();
    return [...deep(assistant.root)].flatMap((element) => element.getAnimations());
  };

  it('is the turn of an arrow where a part is opened, and short', async () => {
    await start(RUNNING);
    const moving = unfold();
    expect(moving).to.have.length(1);
    expect(moving[0]!.effect!.getComputedTiming().duration).to.be.at.most(200);
  });

  it('is not seen by who asked for less', async () => {
    await setDevice(LESS);
    await start(RUNNING);
    expect(unfold()).to.deep.equal([]);
  });

  it('is nowhere for who asked for less: at a question, an answer, a plan, and what a term means', async () => {
    await setDevice(LESS);
    await start();
    expect(mayMove(), 'a question').to.deep.equal([]);
    assistant.remove();
    await start(RUNNING);
    expect(mayMove(), 'an answer').to.deep.equal([]);
    assistant.find('.term')!.click();
    await until(() => assistant.find('.sheet'), 'the sheet');
    expect(mayMove(), 'a term').to.deep.equal([]);
    await assistant.toPlan();
    expect(mayMove(), 'a plan').to.deep.equal([]);
  });

  it('stops for who asks for it in the middle of a visit', async () => {
    await start(RUNNING);
    expect(mayMove()).not.to.deep.equal([]);
    await setDevice(LESS);
    expect(mayMove()).to.deep.equal([]);
  });
});
