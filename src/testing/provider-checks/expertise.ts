import { isExpired } from '../../model/index.js';
import { keyOf } from './answers.js';
import { check, type Definition } from './check.js';
import { attempt, NothingToCheck, wrong } from './contract-error.js';
import { lastQuarter } from './questions.js';

const many = { size: 50 };

/** A back end that counts by days may begin with one. */
const day = 86_400_000;

/** What people know, and the numbers and lists around it. */
export const expertise: readonly Definition[] = [
  check('getExpertise keeps to the people and topics asked for', ['getExpertise'], async ({ provider }) => {
    const [first] = (await provider.getExpertise({}, { size: 5 })).items;
    if (!first) throw new NothingToCheck('There is no expertise.');
    const { personId, topicId } = first;
    const { items } = await provider.getExpertise({ personIds: [personId], topicIds: [topicId] }, many);
    const other = items.find((item) => item.personId !== personId || item.topicId !== topicId);
    if (!other && items.length > 0) return undefined;
    throw wrong(
      `getExpertise of "${personId}" on "${topicId}" gave ${other ? `"${other.id}" of "${other.personId}" on "${other.topicId}"` : 'nothing'}.`,
      'Pass `personIds` and `topicIds` on; both narrow.',
    );
  }),

  check('getExpertise leaves out what has expired', ['getExpertise'], async ({ provider, now }) => {
    const { items } = await provider.getExpertise({}, { size: 100 });
    const expired = items.find((item) => isExpired(item, now));
    if (!expired) return undefined;
    throw wrong(
      `getExpertise gave "${expired.id}", which expired on ${String(expired.validUntil)}.`,
      'Give expired ones only where the query says `expired`.',
    );
  }),

  check('getEndorsements gives those of the expertise, newest first', ['getEndorsements'], async (scene) => {
    const id = await scene.expertiseId();
    const { items } = await scene.provider.getEndorsements(id, many);
    const other = items.find(({ expertiseId }) => expertiseId !== id);
    if (other)
      throw wrong(`getEndorsements of "${id}" gave "${other.id}" of "${other.expertiseId}".`, 'Keep to the id.');
    const dates = items.map(({ date }) => date).filter((date) => date !== undefined);
    if (dates.some((date, index) => index > 0 && date > (dates[index - 1] ?? date))) {
      throw wrong(`getEndorsements of "${id}" has older ones before newer ones.`, 'Sort newest first.');
    }
    if (items.length > 0) return undefined;
    throw new NothingToCheck('Nobody endorsed it. Name `expertise` in `known` to have this checked.');
  }),

  check('getUncoveredTopics gives what is asked most first', ['getUncoveredTopics'], async ({ provider }) => {
    const { items } = await provider.getUncoveredTopics(many);
    const strange = items.find(({ asks, unanswered }) => unanswered > asks);
    if (strange) {
      throw wrong(
        `getUncoveredTopics says that ${strange.unanswered} of ${strange.asks} questions about "${keyOf(strange)}" are unanswered.`,
        'Count unanswered among the questions asked.',
      );
    }
    const late = items.find((item, index) => index > 0 && item.asks > (items[index - 1]?.asks ?? item.asks));
    if (late) throw wrong(`getUncoveredTopics gives "${keyOf(late)}" too late.`, 'Sort by `asks`, most first.');
    return `There are ${items.length}.`;
  }),

  check('getReportQueue gives the oldest report first', ['getReportQueue'], async ({ provider }) => {
    const outcome = await attempt(provider.getReportQueue({}, many));
    if ('failure' in outcome) {
      if (outcome.failure.code !== 'forbidden') throw outcome.failure;
      throw new NothingToCheck('The queue is forbidden to this viewer. Check it as somebody who may decide.');
    }
    const dates = outcome.answer.items.map(({ created = '' }) => Date.parse(created)).filter((date) => date > 0);
    if (dates.some((date, index) => date < (dates[index - 1] ?? date))) {
      throw wrong('getReportQueue has newer reports before older ones.', 'Sort oldest first.');
    }
    return `There are ${dates.length} with a date.`;
  }),

  check(
    'getFigures gives no numbers of what it suppresses, and the window asked for',
    ['getFigures'],
    async (scene) => {
      const groupId = scene.known('group');
      const window = lastQuarter(scene.now);
      const outcome = await attempt(scene.provider.getFigures(groupId, window));
      if ('failure' in outcome) {
        if (outcome.failure.code !== 'forbidden') throw outcome.failure;
        throw new NothingToCheck('The figures are forbidden to this viewer.');
      }
      const { answer } = outcome;
      if (answer.groupId !== groupId || Math.abs(Date.parse(answer.window.start) - Date.parse(window.start)) > day) {
        throw wrong(
          `getFigures answered for "${answer.groupId}" from ${answer.window.start}.`,
          'Answer what was asked.',
        );
      }
      const loud = answer.figures.find(
        ({ suppressed, ...numbers }) =>
          suppressed === true && Object.values(numbers).some((n) => typeof n === 'number'),
      );
      if (!loud) return undefined;
      throw wrong(
        `getFigures suppresses "${loud.name}" and tells its numbers.`,
        'They could expose somebody: leave them out.',
      );
    },
  ),

  check(
    'previewAudience counts outsiders among the people it counts',
    ['previewAudience'],
    async ({ provider, known }) => {
      const groupId = known('group');
      const outcome = await attempt(provider.previewAudience({ groupId, text: 'How many would read this?' }));
      if ('failure' in outcome) {
        if (outcome.failure.code !== 'forbidden') throw outcome.failure;
        throw new NothingToCheck('The audience of this group is not told to this viewer.');
      }
      const { people, external } = outcome.answer;
      if (external <= people) return `${people} people, ${external} of them external.`;
      throw wrong(
        `previewAudience counts ${people} people, ${external} of them external.`,
        'Count external ones in `people` too.',
      );
    },
  ),
];
