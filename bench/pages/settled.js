/** Answers when all of these Lit elements have rendered all that they were asked to. */
export async function settled(elements) {
  const pending = elements.filter((element) => element.isUpdatePending);
  if (pending.length === 0) return;
  await Promise.all(pending.map((element) => element.updateComplete));
  await settled(pending);
}
