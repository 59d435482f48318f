import { caseFile, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { noteGates } from "./note-gates.js";

const about = (serviceId: string | null) => ({ input: { serviceId } });
const released = caseFile({ responses: [responseWith({ state: "RELEASED" })] });

const named = { ...caseFile(), namedServices: [{ id: "sharepoint", name: "SharePoint" }] };

checkGates(noteGates, {
  NOTE_OF_INVOLVED_SERVICE: {
    open: [[caseFile()], [caseFile(), about(null)], [caseFile(), about("exchange")], [released, about("exchange")]],
    shut: {
      NOT_INVOLVED: [{ service: "SharePoint" }, named, about("sharepoint")],
    },
  },
});
