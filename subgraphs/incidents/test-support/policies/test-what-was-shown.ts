import type { IncidentsRoom } from "../incidents-room.js";
import { alertsApartFromHistory } from "./policy-scenario.js";
import { type File, unshownBy } from "./shown-policies.js";
import type { IncidentsWatch } from "./watch-incidents.js";

/** The last tests of a file that shows what policies do: that it has shown what it says, and that the watch has seen all of it. */
export function testWhatWasShown(
  file: File,
  made: () => { readonly room: IncidentsRoom; readonly watch: IncidentsWatch },
) {
  test("The history of each alert ends with the state that it is in, whatever was done to it", async () => {
    expect(await alertsApartFromHistory(made().room)).toEqual([]);
  });

  test("The watch has looked at everything that was written", async () => {
    expect(await made().watch.stale()).toEqual([]);
  });

  test("All that the policies declare and this file shows has been seen", () => {
    expect(unshownBy(file, made().watch)).toEqual([]);
  });
}
