import { thread, type Thread } from './thread.js';

const valves = thread('field-service-europe', 'valve-control');
const starts = thread('field-service-europe', 'commissioning');
const bearings = thread('field-service-europe', 'bearing-failure vibration-analysis');
const seals = thread('field-service-europe', 'mechanical-seals');
const parts = thread('field-service-europe', 'spare-parts');
const remote = thread('field-service-europe', 'remote-support');
const hydrogen = thread('field-service-europe', 'hydrogen');
const sealsGroup = thread('seals-and-bearings', 'mechanical-seals elastomers');
const desal = thread('desalination-asia', 'corrosion cavitation');
const desalStart = thread('desalination-asia', 'commissioning');
const sales = thread('sales-engineering', 'tenders');
const dosing = thread('sales-engineering', 'dosing-pumps');
const contracts = thread('sales-engineering', 'service-contracts');
const acme = thread('acme-co-development', 'mechanical-seals requirements');

/** Conversations of Field Service and Sales. */
export const serviceThreads: readonly Thread[] = [
  valves(
    'ask',
    'VC-4 in {site}: after a power dip the valve comes back at {pct} % instead of the last set point. Parameter `P2.14` is on "hold". Anybody seen this?',
    'Had that twice. Both times the supply dropped for less than 200 ms, so the controller never noticed it had restarted.',
    '!With {version} and older, "hold" is only honoured after a full restart. Set `P2.15` to 1 as well, or update. {asker} the trace would still help me.',
    '>Set `P2.15`, pulled the plug four times, came back right four times. Thank you.',
  ),
  valves(
    'ask',
    'How much dead band do you leave on an NW-125 with a pneumatic actuator? The customer wants "none", the valve hunts at anything under 0,6 %.',
    'I start at 1 % and go down until the operator stops complaining about the chart, not until it hunts.',
    '0,8 % and a slower integral. And check the air: ours was wet.',
    '^Wet air was it for me too, {replier}. Drained a cup of water from the filter.',
  ),
  valves(
    'share',
    'Small trick for the VC-4: hold both arrow keys while it starts and it writes the last **64 alarms** to the display, no laptop needed. Found it by dropping my gloves on the keypad.',
    'You have just saved me a walk to the van. Every day.',
    'It is meant for production, but I see no harm. I will put it in the manual properly.',
  ),
  valves(
    'ask',
    'Positioner reports “travel exceeded” on a brand-new butterfly valve in {site}. Mechanically it is fine, I turned it by hand. Wrong end stop or wrong sign?',
    'Sign. They ship them for air-to-close since spring.',
    '!Swap `Y1` and `Y2` in the commissioning menu, then run the auto-stroke again. Takes {m} minutes.',
    '>It was the sign. {m} minutes was right as well.',
  ),
  valves(
    'ask',
    'Does anybody have a step response of a healthy NW-80 with the long linkage? I have nothing to compare mine with.',
  ),
  valves(
    'progress',
    'Tried the new tuning wizard on {n} valves this week. It got {m} of them wrong, all with long pneumatic lines. For the rest it was quicker than I am.',
    'Could you send me the traces of the wrong ones? Line length and diameter too, if you have them.',
    '>On the share, folder “wizard”. Longest line is 34 m.',
    'That explains it. The wizard gives up listening after 2 s.',
  ),
  starts(
    'ask',
    'Starting {pump} in {site} after nine months of standstill. Besides oil, seals and turning it by hand: what do you check that is *not* on the list?',
    'Mice. I mean it: terminal box and cooling ducts.',
    'The foundation bolts, cold and warm. And the suction strainer, somebody always forgets a rag.',
    '!Insulation resistance before anything else, then let the heater run overnight. We lost a motor to damp in exactly that situation.',
    '>Megohms were poor, heater is on. Mouse found. Thank you all.',
  ),
  starts(
    'share',
    'Start-up notes from {site}, since it was an odd one: three pumps, one header, one flow meter. We started them **largest first** and the check valves stopped slamming. Order matters more than ramp time.',
    'We did it the other way round in spring and had the noise. Will try.',
    'Would you draw the header? I think the lengths decide.',
  ),
  starts(
    'ask',
    'Customer in {site} wants the acceptance run at night because of the tariff. Who has done {n} hours through with two people? How did you do the breaks?',
    'Never two. Three, or the customer gives you one who may press stop.',
    'Kwabena’s rule is in the handbook, page 31: no single watch after 22:00.',
  ),
  starts(
    'thank',
    'Thanks to {@tran-thi-ngoc}, who stayed on the phone from {site} dusk to dawn last night. The second pump runs at {pct} % load and nobody had to fly.',
    'I slept on the sofa between the calls, it was fine.',
  ),
  starts(
    'decide',
    '**Decision after the Tuesday call:** from now on the alignment report is attached to the start-up report, not kept apart. Reason: {m} of the last {n} warranty cases could not be settled for want of it. To be looked at again in six months.',
    'Good. Can the template have a place for the photo of the dial gauge?',
    '>Added, page 2.',
  ),
  starts(
    'progress',
    '{site}: hydrotest passed, electrical passed, waiting for the customer’s water. If it arrives on Thursday we are {m} days early. I have never written that sentence before.',
    'Do not say it aloud.',
  ),
  bearings(
    'ask',
    'Drive end of a {pump} in {site}: 4,8 mm/s, up from 2,1 in {m} weeks. Spectrum has a clean line at 5,4 times running speed. Change it now or at the stop in {n} days?',
    'Clean line at 5,4 is your outer race. With that rise I would not wait {n} days.',
    '!Measure again in 48 h, same point, same load. If it is above 5,5, stop. I have plotted {m} like this and they all went up a cliff in the third week.',
    '>5,7 this morning. We stopped. The outer race looks like the moon.',
  ),
  bearings(
    'share',
    'Opened a “failed” bearing from {site} today. Nothing wrong with it at all: **electrical erosion**, from the drive. Look for the washboard pattern before you blame the grease.',
    'Insulated bearing or shaft ring?',
    '>Ring. A tenth of the price, and it can be fitted on site.',
  ),
  bearings(
    'ask',
    'Which grease gun do you carry that actually tells how much it gives? Mine says 3 g per stroke and gives anything.',
    'Count strokes into a film box on a kitchen scale. Once a year. No joke.',
    'We bought {n} of the metering heads in Lyon; borrow one before you order.',
  ),
  bearings(
    'story',
    'The operator in {site} put a broomstick to his ear and told me which of {m} bearings was going. My instrument agreed, {n} minutes and one laptop later. He has worked there for 31 years. I asked him to teach me.',
    'More of these stories, please.',
    'Please write down what he hears. I am serious; I would like to set it beside the spectra.',
  ),
  seals(
    'ask',
    'Seal on {pump} drips {m} drops a minute after {n} hours. It is within the sheet, the customer says zero. What do you tell them?',
    'That a dry seal is a dying seal. Then I show the sheet.',
    'I offer the double seal with the price. They usually find that {m} drops are fine.',
  ),
  seals(
    'ask',
    'Elastomer for a 50 % caustic, 85 °C, with an hour of steam each night? The sheet says EPDM and the last three say otherwise.',
    'Peroxide-cured EPDM or any? It makes all the difference with steam.',
    '!Steam is what kills it, not the caustic. FFKM if they pay; otherwise change each {m} months and write it into the contract.',
  ),
  parts(
    'ask',
    'Gasket {part} is out of catalogue. Does {pump} take the one of the newer series?',
    '!It does if you leave out the spacer. Drawing 7-113, note 4.',
    '>It does. Added to the cross-reference list.',
  ),
  parts(
    'announce',
    'The parts desk in Lyon is closed on Friday for stock-taking. **Urgent orders** go to Gothenburg until Monday 06:00, same number.',
    'Does that include the consignment stock in {site}?',
    '>Yes, all of it.',
  ),
  parts(
    'idea',
    'We each keep a box of “parts that may be useful one day”. What if we wrote down what is in them? I start: {n} VC-4 keypads, {m} old-style couplings, one complete HX-40 rotor (do not ask).',
    'Two 24 V supplies for the VC-2, unused. And I need a coupling!',
    'A sheet is enough. Please no app.',
    '^Sheet made: [boxes](https://files.nordwind.example/fse/boxes). 5 minutes, all of you.',
  ),
  parts(
    'ask',
    'How long does customs take for a seal kit to {site} at the moment? I was told {m} days, it has been {n}.',
    'Put the tariff number on the outside of the box. Ours went from {n} days to two.',
  ),
  remote(
    'share',
    'After {n} sessions with the smart glasses: great for “what do I turn”, useless in rain, and the customer’s guests’ network is always the problem. Bring your own SIM card.',
    'And tell people that you see what they see. Somebody read his mail in front of me.',
    'We wrote a half-page of manners for that. Shall I share it here?',
    '^Yes, please do.',
  ),
  remote(
    'ask',
    'Is it allowed to look at a customer’s screen through the remote tool if *they* start the session? Legal says “it depends”, which I cannot put on a work order.',
  ),
  hydrogen(
    'ask',
    'First enquiry for valves on an electrolyser, in {site}. Which of our seats are even tested for {#hydrogen}? I find nothing.',
    'Nothing I know of either. Who would know?',
  ),
  hydrogen(
    'ask',
    'Customer asks for leak rates with hydrogen rather than helium. Can they be converted, or do we have to measure?',
  ),
  hydrogen(
    'ask',
    'Is anybody going to the hydrogen day in {site}? I would rather not be the only one from Nordwind who nods and understands nothing.',
    'I would come along if it is on a Thursday.',
  ),
  sealsGroup(
    'ask',
    'Who looks after this group now that Henrik has left? I have a question about his flush plan for the HX-40.',
    'Nobody, as far as I can see. Ask it anyway.',
  ),
  sealsGroup(
    'ask',
    'Carbon against silicon carbide in dirty river water: has anybody got hours from {site}?',
    'About {n} 000 h with SiC/SiC and a cyclone. Carbon did not see its first birthday.',
  ),
  sealsGroup(
    'share',
    'Photographs of {m} failed faces with what caused each, for the wall of your workshop: [poster](https://files.nordwind.example/seals/poster). Dry running is the one at the top left. It is always dry running.',
    'Printed, A2, beside the coffee machine.',
  ),
  desal(
    'ask',
    'Pitting on a duplex casing after only {n} months in {site}. Chlorination is dosed before the intake screen. Is it the dosing, the standstill or the steel?',
    'Standstill, I would bet. Do they flush with fresh water when they stop?',
    '!Please cut a sample across a pit and send it to Materials; we look at the phase balance. Until then: flush within 4 h of every stop.',
    '>Sample is on its way, flushing has started.',
  ),
  desal(
    'share',
    'Cavitation in {site} was not the pump. The strainer had been turned by 90° at the last overhaul. NPSH margin back to {m} m. Ten minutes of work after three weeks of mails.',
    'I would like this on a poster.',
    'Which of the two flanges? Ours look symmetric too.',
  ),
  desal(
    'ask',
    '[ja] {site} の高圧ポンプで、起動直後だけ振動が大きくなります。同じ経験のある方はいらっしゃいますか。',
    '[ja] 吸込側の空気抜きは確認しましたか。うちは {m} 分長くしたら収まりました。',
    '>[ja] 空気抜きでした。ありがとうございます。',
  ),
  desalStart(
    'progress',
    'Train {m} in {site} makes water. 14 mS/cm at the first minute, 0,3 after an hour. The customer drank it. We took photographs of the customer drinking it.',
    'Congratulations! How was the intake pump after the swap?',
    '>Quiet. {pct} % below the current it drew before.',
  ),
  desalStart(
    'ask',
    'Do you bring your own conductivity meter? The one in {site} differs from mine by {pct} % and both have stickers.',
    'Calibrate both in the same cup, in front of the customer, before the test. Saves a week of mails.',
  ),
  sales(
    'ask',
    'Tender for {site} asks for a reference “of the same size in the last {m} years”. Have we anything with NW-200 in drinking water?',
    'Narvik, 2023, two of them. Ask Field Service for the start-up report, it is a good one.',
    '>Got it, and a photograph with snow on it.',
  ),
  sales(
    'decide',
    'We do not bid for {site}. Liability is without a limit and nobody at the customer’s would talk about it. Written here so that we do not start again in {m} months.',
    'Agreed, and thank you for writing down the reason.',
  ),
  dosing(
    'ask',
    'DP-12 with a viscosity of {n} 00 mPa·s: has anybody sold one for syrup and heard from them again?',
    'Yes, in Toledo. Large valves, slow stroke, heated head. They ordered {m} more.',
    'Ask for temperature at *night*. That is when theirs stood still.',
  ),
  dosing(
    'share',
    'The food customers’ audit list has changed: they now ask for the surface roughness of the *welds* as well. Certificates from Porto are accepted, those of our supplier are not.',
  ),
  contracts(
    'ask',
    'What do we promise for reaction time on islands? The contract template says 24 h and the ferry goes twice a week.',
    '“24 h to a person who can help by video, 72 h on site”. Approved by Legal for {site}.',
    '!Use clause 7b. It was written for exactly that, after the winter of the two storms.',
  ),
  contracts(
    'idea',
    'Could we offer a contract in which the customer pays per *quiet month*? {site} asked for it, half in jest.',
    'Half in jest is how the leasing began.',
    'Only with condition monitoring on all {n} pumps. Then I would sign.',
  ),
  acme(
    'progress',
    'Sample {m} of the AX chamber ran {n} 0 hours at our rig without a drop. Wear on the stationary face is within 2 µm. Report and raw data are in the shared folder.',
    'On our side the second casting is late by a week: the pattern cracked. Sorry.',
    'Then let us use the week for the O-ring groove, {replier}. I have a proposal.',
  ),
  acme(
    'ask',
    'Which tolerance goes for the flush connection, your 0,1 or our 0,05? Both drawings say “released”.',
    '!Ours is wrong, 0,1 is enough for a plug. Drawing is corrected, revision D.',
  ),
  acme(
    'decide',
    'Agreed in today’s call: one chamber, two glands. Acme draws the chamber, Nordwind the glands, both test both. **Guests read everything here**, so please keep prices out of it.',
    'Confirmed for Acme.',
  ),
];
