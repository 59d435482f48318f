/**
 * The address of a database on whose connections whoever waits for a lock waits as long as `until` does: where something
 * is tested beside them, they are not given up before. What stands in an address comes before what `openDatabase` says.
 */
export function patientUrl(url: string): string {
  const patient = new URL(url);
  for (const limit of ["lock_timeout", "statement_timeout"]) patient.searchParams.set(limit, "120000");
  return patient.href;
}
