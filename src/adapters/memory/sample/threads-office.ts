import { thread, type Thread } from './thread.js';

const quality = thread('data-guild', 'data-quality');
const sql = thread('data-guild', 'sql');
const boards = thread('data-guild', 'dashboards');
const predict = thread('data-guild', 'predictive-maintenance');
const assistants = thread('data-guild', 'ai-assistants');
const first = thread('new-at-nordwind', 'onboarding');
const travel = thread('new-at-nordwind', 'travel');
const mentors = thread('new-at-nordwind', 'mentoring');
const news = thread('nordwind-news', '');
const words = thread('translators', 'translation');
const women = thread('women-in-engineering', 'mentoring');
const parents = thread('parents-network', '');
const council = thread('works-council', '');
const aurora = thread('project-aurora', '');
const chess = thread('chess', '');
const energy = thread('energy-club', 'energy-efficiency');

/** Conversations of everybody else. */
export const officeThreads: readonly Thread[] = [
  quality(
    'ask',
    'Flow from {site} arrives as m³/h, l/s *and* gallons, in one column. Do we convert at the door or keep what was sent?',
    'Keep what was sent, convert beside it, and never show the raw one without its unit.',
    '!Both: raw value, raw unit, SI value. The guild’s rule no. 4. There is a function for it, `to_si()`.',
    '>Found `to_si()`. It knows furlongs, which worries me.',
  ),
  quality(
    'share',
    'We found {n} pumps with a commissioning date in the future. {m} were typing errors. The rest are from one controller that believes it is 2036. Which, to be fair, would explain its mood.',
    'Clock battery. We had that series in {site}.',
    'I will filter on firmware below {version} and see.',
  ),
  quality(
    'decide',
    '“Availability” means: hours ready to run, divided by hours **wanted**, not by hours of the month. Decided by the guild with {n} votes to {m}. Old dashboards say so in a line until the year is over.',
    'Thank you. Three meetings of mine have just become unnecessary.',
    'What does a pump count as that is ready and must not run?',
    '>Available. It is not its fault.',
  ),
  quality(
    'ask',
    'Who owns the table of customers’ sites? I can see four people who think they do, and {n} duplicates.',
    'Sales owns the names, Service the places. Nobody the duplicates.',
    '^I would take the duplicates if somebody takes the coordinates, {replier}.',
  ),
  sql(
    'ask',
    'Query over a year of readings takes {n} minutes. There is an index on time and one on the pump. What am I missing?',
    'One index on both, pump first.',
    '!Partitions are by month *in UTC* and your filter is in local time, so it reads all of them. Cast the bounds, not the column.',
    '>{m} seconds. I owe you a cake.',
  ),
  sql(
    'share',
    'Reminder to myself and everybody: `count(column)` does not count what is missing. I reported {pct} % fewer alarms to the board than there were. I have corrected it, with my name on it.',
    'Respect. Most of us have done this and said nothing.',
    'Adding it to the hall of honest mistakes, number {n}.',
  ),
  sql(
    'ask',
    'Is there a test database I may break? I am new to this and would like to try things that begin with `delete`.',
    'Sandbox B. It is rebuilt at 04:00, whatever you do to it.',
    '>I did it. It is gone. See you at 04:00.',
  ),
  boards(
    'ask',
    'Which of your dashboards would anybody miss? I am trying to go from {n} to ten.',
    'Switch them off one at a time and wait. We got {m} complaints for thirty.',
    'The one in the canteen of {plant}. People plan lunch by it.',
  ),
  boards(
    'share',
    'New overview for the shift leaders of {plant}: three numbers, one colour, big enough for the far wall. They chose the numbers themselves. It took **one** afternoon; the last one took a year.',
    'What were the three?',
    '>Open orders, people here, things that wait for somebody else.',
  ),
  boards(
    'idea',
    'A small print under every chart: who made it, from what, when, and what it does *not* show. I will do it for mine from Monday.',
    'Mine too.',
    'Could we have that as a component? I would build it with somebody.',
  ),
  predict(
    'progress',
    'Model for bearings, third month: {m} warnings, of which {m} were right, and one missed. The missed one was in a pump without a sensor, which it says is unfair.',
    'What did a wrong one cost?',
    '>None so far. A needless visit would be about 900 euros.',
  ),
  predict(
    'ask',
    'Has anybody linked the work orders’ free text with the alarms? I have {n} 000 orders in {m} languages, and handwriting.',
    'Begin with the part numbers in them. That got us {pct} %.',
    'We did it for Porto and gave up at the abbreviations. Happy to share the list of abbreviations!',
  ),
  predict(
    'story',
    'The “anomaly” in {site} that the system reported each Tuesday at 10:00 was the weekly fire pump test. It has learned something about us, and we about it.',
    'Same with us, but it was the window cleaner.',
  ),
  assistants(
    'ask',
    'Is an AI assistant allowed to read service reports with customers’ names in them? I would like to have summaries and I would like to keep my job.',
    'Good question, I could not find an answer either.',
  ),
  assistants(
    'ask',
    'Has anyone measured whether the translation assistant gets torque values right? It turned “nicht über 40 Nm” into “over 40 Nm” for me.',
  ),
  first(
    'introduce',
    'Hi, I started on Monday in {plant}. I come from a bakery chain, where I looked after {n} ovens; pumps seem to need less sleep. I would like to know who here knows {#commissioning}.',
    'Welcome! Ovens and pumps have more in common than you think. Talk to {@tran-thi-ngoc}.',
    'Welcome. Canteen tip: Thursdays, and come before twelve.',
  ),
  first(
    'ask',
    'What is the difference between HX and NW, in one sentence, for somebody who will have to nod in a meeting at two?',
    'NW moves a lot of water gently, HX moves a little of it with anger.',
    '!NW: single-stage, large flow. HX: multi-stage, high pressure. Both leak where you do not look.',
    '>I nodded at the right places. Thank you.',
  ),
  first(
    'ask',
    'Where do I order safety shoes in size {n}? The form ends at 47.',
    'Write the size into “remarks” and ring them. Ask for Bożena.',
    '>Bożena had them in an hour.',
  ),
  first(
    'share',
    'Things I wish I had known in my first week: the badge opens the *left* door only, {plant} has two canteens, and “we will look at it” means yes.',
    'In Osaka it means no.',
    'In Lyon it means that we will look at it.',
    '^And in {plant} that it has been done since Tuesday, {replier}.',
  ),
  first(
    'introduce',
    '[pt] Olá a todos! Comecei esta semana em {plant}, na montagem. Venho da indústria do calçado. Quem me mostra a oficina de ensaios?',
    '[pt] Bem-vinda! Quinta-feira às 10h, se te der jeito. Fica no edifício 3.',
    'Welcome from Lyon!',
  ),
  first(
    'thank',
    'A month ago I asked here where to find a socket wrench, and got {m} answers, a wrench and a lunch. Thank you. My answer to the next one is ready.',
  ),
  first(
    'ask',
    'Do I have to say “Doktor” to anybody here?',
    'No. Ingrid is Ingrid.',
    'In Lyon say bonjour first, and everything else is forgiven.',
  ),
  travel(
    'ask',
    'Hotel in {site}: the tool allows {n}0 euros and there is nothing under double that during the fair. Does somebody have to approve it beforehand?',
    'Take it, write “fair” into the reason and attach a screenshot of the search.',
    '!Your line manager up to 250, beforehand, a mail is enough. Rule 4.2.',
  ),
  travel(
    'ask',
    'Do I get time off for the Sunday I spend in a train to {site}?',
    'Depends on the country. Which contract do you have?',
    '>A Portuguese one.',
    'Then half of it counts. Ask for Rui in payroll, he has a table.',
  ),
  mentors(
    'idea',
    'Could mentors be from a *different* plant on purpose? Mine is from Osaka and I have learned more from the questions than from the answers.',
    'Seconded. Time zones are a feature: I get my answers overnight.',
    'I will pair the next {n} like that and tell you how it went.',
  ),
  mentors(
    'ask',
    'How often do you meet your mentor? We said monthly, and it has become never.',
    'Every second Friday, 20 minutes, walking. A fixed time matters more than its length.',
    'Put the *next* date into the diary before you hang up.',
  ),
  news(
    'announce',
    'The new test hall in {plant} opens on Thursday. {n} months, no accident, and a roof that makes {pct} % of its own power. Come and look; bring ear protection and children.',
    'Is there a tour for the late shift?',
    '>At 21:30, with soup.',
  ),
  news(
    'announce',
    'Half-year figures: orders up by {m} %, margin flat, sick leave down. **What we decided because of them**: no hiring stop, one more service base in the south, and the travel rule from spring stays.',
    'Thank you for the second sentence. Where will the base be?',
    '>Between Lyon and Porto. We ask the people who would have to live there first.',
  ),
  news(
    'announce',
    'From the first of next month: **no meetings before 09:00 or after 16:00** local time of anybody invited, unless that person agrees. Yes, that makes it hard for Chicago and Osaka. They have asked for it.',
    'Osaka says thank you.',
    'Chicago too.',
  ),
  news(
    'announce',
    'The cafeteria survey is done: {n} 0 answers, {pct} % want less meat, everybody wants better coffee. Coffee first; machines arrive next week.',
    'This is the best news of the quarter.',
  ),
  news(
    'thank',
    'Jubilees this month: {m} people, together {n} 0 years at Nordwind. Thank you, and thank you to those who have put up with us.',
    'Congratulations to all of them!',
  ),
  words(
    'ask',
    'How do you say “slightly hand-tight” in Japanese, so that nobody fetches a wrench?',
    '[ja] 「手で軽く締める」で通じます。「工具は使わないこと」と添えると確実です。',
    '>Perfect, it is on the label now.',
  ),
  words(
    'ask',
    'Ten lines of a customer’s complaint in Polish. I understand “pompa” and several words I had better not look up. Who has five minutes?',
    'Send them over. I have been called worse by pumps.',
    '!Done: he is not angry, he is from Gdynia. He needs gasket {part} by Friday.',
  ),
  words(
    'share',
    'A glossary of {n} 0 service words in seven languages, by eleven of us: [glossary](https://files.nordwind.example/words). “Packing” has been settled. “Trim” will never be.',
    'Gracias, obrigado, شكراً, 谢谢.',
    'I would add Turkish if somebody tells me how.',
  ),
  women(
    'announce',
    'Lunch in {plant} this month is on the 14th. Topic: *asking for the interesting projects*. Bring somebody who has never been.',
    'I bring two apprentices.',
  ),
  women(
    'thank',
    'I gave my first talk at a conference last week, before {n} 0 people. {m} of you sat in the first row. I saw you. Thank you.',
    'You were very good. The question about cavitation was unfair and you knew it all the same.',
  ),
  parents(
    'ask',
    'Holiday weeks in {plant}: has anybody swapped shifts across plants?',
    'Yes, once, with help of the shift planner. It worked better than within the plant.',
  ),
  parents('share', 'List of grandparents’ sports clubs near {plant} that take children in August.'),
  council(
    'announce',
    'Agenda for {plant}: shift model, heat, and the wish for a second microwave oven.',
    'Item 3 first, please.',
  ),
  council(
    'decide',
    'We agree to the trial of the four-day week in {plant} for {m} months, with the protocol attached.',
  ),
  aurora('progress', 'Data room for {site} is open. Nobody outside of this group knows the name.', 'Understood.'),
  aurora('ask', 'Valuation of the {n} patents: who may see the list?', 'The two of us and the lawyers.'),
  chess(
    'ask',
    'Who plays at lunch in {plant}? I have a board, and no patience.',
    'Me. I have patience, and no board.',
    'Moves by chat count too, don’t they?',
  ),
  chess('story', 'Lost in {n} moves against somebody who was eating soup at the same time.', 'It was good soup.'),
  energy(
    'idea',
    'Compressed air in {plant} costs us more than the canteen. A walk on a Sunday with an ultrasonic microphone, who comes?',
    'I do, if there is coffee.',
    'We found {n} leaks in two hours in Porto. Bring tape in two colours.',
  ),
  energy(
    'ask',
    'Has anybody got numbers for throttling against speed control on the {pump}, from a real plant and not from our brochure?',
  ),
];
