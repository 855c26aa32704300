/** Asks until the answer is one, at most for `most` milliseconds; the last answer is returned either way, for the test to judge. */
export async function until<T>(ask: () => Promise<T>, isEnough: (answer: T) => boolean, most = 10_000): Promise<T> {
  const end = Date.now() + most;
  for (;;) {
    const answer = await ask();
    if (isEnough(answer) || Date.now() > end) return answer;
    await pause(40);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
