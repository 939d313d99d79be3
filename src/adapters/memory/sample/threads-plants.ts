import { thread, type Thread } from './thread.js';

const near = thread('safety-walk', 'near-misses');
const loto = thread('safety-walk', 'lockout-tagout');
const height = thread('safety-walk', 'working-at-height');
const lean = thread('lean-on-the-floor', 'lean');
const machining = thread('lean-on-the-floor', 'machining');
const upkeep = thread('lean-on-the-floor', 'maintenance-planning');
const welding = thread('lean-on-the-floor', 'welding');
const printing = thread('lean-on-the-floor', 'additive-manufacturing');
const noise = thread('quiet-pumps', 'noise');
const impeller = thread('quiet-pumps', 'impeller-design flow-simulation');
const releases = thread('firmware-release-team', 'firmware-updates');
const tests = thread('firmware-release-team', 'test-automation');
const security = thread('firmware-release-team', 'cyber-security');
const lyon = thread('office-move-lyon', 'change-management');

/** Conversations of the plants and of R&D. */
export const plantThreads: readonly Thread[] = [
  near(
    'share',
    'Near miss in {plant}, early shift: a pallet truck rolled {m} m down the ramp by itself. Nobody stood there, this time. Brake block was worn to the rivet. We have checked all {n} trucks since; two more were taken out.',
    'Thank you for writing it. We checked ours after reading this: one of seven.',
    'Who checks the brake, and when? I cannot find it in any plan.',
    '>Nobody did. It is in the monthly plan now.',
  ),
  near(
    'story',
    'Walked through {plant} with the night shift. The most dangerous thing we found was the **shortcut** everybody takes behind the paint shop. There are {n} cigarette ends and no lamp. The lamp is ordered; the shortcut will be a path.',
    'A path is the right answer. A sign would have been the wrong one.',
    'We have the same one. Behind the same kind of building.',
  ),
  near(
    'ask',
    'How do you get people to write down near misses? We had {m} in the last quarter and I saw more than that on Monday.',
    'Answer every single one within two days, by name. That is all we changed; we went from {m} to {n}.',
    'No forms. They send me a photograph and I write.',
    '!What {replier} says. And read one aloud at each shift handover, with what was done about it.',
  ),
  near(
    'thank',
    'To the forklift driver in {plant} who stopped the whole aisle because a visitor wore headphones: thank you. The visitor was me.',
    'This should be in the visitors’ briefing. In your words.',
  ),
  near(
    'ask',
    '[fr] Chaleur à {plant} : 41 °C près du four hier. Quelles pauses faites-vous, et qui décide ?',
    '[fr] Chez nous, quinze minutes par heure au-dessus de 36 °C, et c’est le chef d’équipe qui décide, sans demander.',
    'Same in English for the others: 15 minutes per hour above 36 °C, shift leader decides alone. We also moved the start to 05:00.',
  ),
  near(
    'share',
    '[ar] في جولة اليوم في {plant} وجدنا {m} مخارج طوارئ مسدودة بالصناديق. فُتحت كلها خلال ساعة. شكراً لوردية الصباح.',
    'Translation for the others: {m} emergency exits blocked by boxes, all free within the hour. Well done.',
  ),
  loto(
    'ask',
    'Two teams, one line, one energy source: whose lock comes off last? In {plant} we had two answers and a loud discussion.',
    'Each has their own lock, on a box. The last one out is simply the last one out.',
    '!The one who *tested* that it is dead takes theirs off last, after asking aloud. It is in the new instruction, part 3.',
    '>Printed, translated, on the box. Thank you.',
  ),
  loto(
    'announce',
    'New padlocks arrive in {plant} this week: red for electricians, yellow for mechanics, **blue for guests**. Old ones are collected on Friday. No lock without a name on it.',
    'Do we get names in two scripts?',
    '>Yes. Latin and Arabic, engraved.',
  ),
  loto(
    'share',
    'Found on the walk in {plant}: a lock hung beside the switch rather than through it. “Because it is always in the way.” We moved the switch box by 20 cm. It is not in the way any more.',
    'Twenty centimetres! Lovely.',
  ),
  height(
    'ask',
    'Which ladder do you use for tanks of 3 to 4 m? Ours are too short by one step, and you know what people do then.',
    'None. A rolling platform, {m} 00 euros, pays for itself with one ankle.',
    'We measured: {pct} % of our ladder jobs could be done from the ground with a longer tool.',
  ),
  height(
    'progress',
    'All {n} roof hatches in {plant} have rails now. Last one was fitted at 14:20 today. It began with a photograph in this group in spring.',
    'I took that photograph. Thank you for not letting it get old.',
  ),
  lean(
    'share',
    'Set-up time on the five-axis in {plant}: from 74 minutes to {n}. No money. We moved the zero-point plates to where the hands are and put the torque wrench on a string.',
    'Film? I want to show it to our people.',
    '>{m} minutes, no sound, on the share.',
    'The string is the best part.',
  ),
  lean(
    'ask',
    'Our board is full and nobody looks at it any more. How many cards do you allow?',
    'As many as people on the shift. Then something has to come off.',
    'We wiped it on a Friday. Those that mattered were back on Monday, {m} of {n}.',
    '!Take it down for two weeks and see who asks. Nobody did here, so we made a smaller one beside the coffee.',
  ),
  lean(
    'idea',
    'What if each plant sent one person to another for a week, to do the work rather than to visit? {plant} would take the first guest.',
    'I would go. I can turn, mill and make coffee.',
    'Paulo’s budget has a line for that, and nobody has ever used it.',
    '^Then let us use it, {replier}.',
  ),
  lean(
    'thank',
    'Thanks to the shift in {plant} that stayed {m} minutes longer to hand over properly. We started without a single open question. It has never happened before.',
  ),
  lean(
    'story',
    'We labelled everything in {plant}. Everything. Somebody labelled the label printer “label printer” and the cat “not ours”. Kaizen is going well.',
    'Photograph of the cat, or it did not happen.',
    '>It did happen: see attachment. It is still not ours.',
  ),
  machining(
    'ask',
    'Chatter marks on the last {m} mm of a long shaft, only on the second shift. Same program, same tool, same steel?',
    'Temperature. Is the gate open in the evening?',
    '!Tailstock pressure: the day shift warms it up for an hour before the long ones. Try it after a break.',
    '>It was the tailstock. And, a little, the gate.',
  ),
  machining(
    'share',
    'Insert life in duplex: we got {n} castings from an edge rather than {m}, by going *faster*. 15 % more speed, less feed, and it stops work-hardening. Data attached.',
    'Dry or with emulsion?',
    '>Emulsion, 9 %. Dry did not like us.',
  ),
  upkeep(
    'decide',
    'The press in {plant} is overhauled in week 34 and not at Christmas. Reason: the cylinder needs {m} weeks from order, and the supplier is closed over the holidays. **Production agrees**, orders are moved.',
    'Who tells Sales?',
    '>I did, this morning. They were almost friendly.',
  ),
  upkeep(
    'ask',
    'How do you decide which of {n} old motors to replace first? Age, hours, noise, gut?',
    'Hours times what it costs when it stands. Gut for the rest.',
    'We asked the people who clean them. They knew the order without a list.',
  ),
  welding(
    'ask',
    'Porosity in the root pass on castings from the new foundry, {m} of {n} this week in {plant}. Preheat is by the book. Moisture in the sand skin?',
    'Grind 2 mm off before you begin, not one.',
    'Send me a slice. If it is what I think, it is hydrogen and you need to bake them.',
    '>Ground 2 mm off: none in the last eight.',
  ),
  welding(
    'introduce',
    'Hello from the welding shop in {plant}. I came from shipbuilding, {n} years, mostly overhead. I am the one with the green helmet. Ask me about positions nobody likes.',
    'Welcome! We have a position nobody likes, and a crane.',
  ),
  printing(
    'share',
    'Printed the gripper fingers for the {pump} line in nylon. {m} euros rather than 400, ready overnight, and when they break we print them again. File is on the share.',
    'How long do they last?',
    '>About {n} 00 parts. Then they become pen holders.',
  ),
  noise(
    'ask',
    'At {n} 00 rpm the NW-200 sings at 1 kHz, and only with the lid on. Resonance of the lid or of the room?',
    'Put your hand flat on the lid.',
    '!Of the lid. We glued a strip of damping foil across it: minus {m} dB. Real fix is a rib, in the next casting.',
  ),
  noise(
    'progress',
    'Where we are with **six decibels**: 2,1 from the tongue, 0,8 from the lid, {m} from a mistake in how we measured before (sorry). Remaining: the honest ones.',
    'Respect for the middle part of that sentence.',
    'Which microphone position was it?',
    '>Position 3, beside the cabinet. It hummed.',
  ),
  impeller(
    'ask',
    'Simulation says {pct} % recirculation at part load, the rig says nothing of the kind. Whom do I believe?',
    'The rig, until you have looked for the leak past the wear ring in your mesh.',
    '>There was no gap in the mesh. None at all. Thank you.',
  ),
  impeller(
    'share',
    'Trim table for the NW-125 corrected: from 92 % of the diameter the head was {m} % too good to be true. Please throw away prints from before this month.',
    '[zh] 谢谢，已经更新了我们这边的表格。',
  ),
  releases(
    'announce',
    '**VC-4 {version}** is out. New: alarm history without a laptop, faster Modbus time-out, {m} languages. Fixed: set point after short dips. Please read the two lines about `P2.15` before you update on a live plant.',
    'Both lines read, {n} controllers done in {plant}, no surprises.',
    'Is the signed file on the portal too?',
    '>It is since noon.',
  ),
  releases(
    'decide',
    'Serial number display moves from page 1 to page 3. Service asked to keep it on page 1; we keep it there on the **service** layout. Decided by the release team, {m} to one.',
    'I was the one. I can live with it.',
  ),
  releases(
    'ask',
    'Who still has a VC-2 in the field that gets updates? I would like to stop building for it by spring.',
    '{site} has {n}. They will not change before the overhaul next year.',
    'Two on ships. Nobody knows where the ships are, I will ask.',
  ),
  tests(
    'progress',
    'The bench runs {n} 0 tests each night now, and the report fits on a screen. Flaky ones are moved out after the second strike; there are {m} on the bench of shame.',
    'Which ones? Mine?',
    '>Two of yours. The one with the clock, of course.',
  ),
  tests(
    'ask',
    'How do you fake a sticking valve on the bench without breaking one? The brake we use gets warm and drifts after {n} minutes.',
    'Water-cooled brake from the old rig. It stands in the cellar, behind the bicycles.',
  ),
  security(
    'share',
    'A customer’s scanner found port {n} 02 open on a controller in {site}. It was their own converter, not ours. Still, good that they look; here is the answer I wrote, for the next time.',
    'Thank you, I have needed exactly this since the spring.',
  ),
  security(
    'announce',
    'Signing keys are renewed on Thursday, 06:00 to 06:20 UTC. No release can be signed in that time. If you see *“unknown signer”* after that: update the tool, do not click past it.',
  ),
  {
    ...upkeep(
      'announce',
      '**Planned shutdown** · {plant} · compressed air, hall {m} · Saturday 06:00 to 14:00. Entered by maintenance planning.',
    ),
    actorId: 'plant-bot',
  },
  {
    ...upkeep(
      'announce',
      '**Planned shutdown** · {plant} · line {m} · week {n}, five days, overhaul of the transfer press.',
      'Is the crane free in that week?',
      'From Wednesday on, yes.',
    ),
    actorId: 'plant-bot',
  },
  lyon(
    'thank',
    'Last box unpacked. {n} people, one weekend, no injuries and only one lost plant (the green kind). Thank you to everybody who carried.',
    'The plant is with us. It is well.',
  ),
];
