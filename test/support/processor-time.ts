/**
 * How much processor time, in milliseconds, this process takes for a piece of work: unlike the time on the wall, it is the
 * same however busy the machine is.
 */
export async function processorTimeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
