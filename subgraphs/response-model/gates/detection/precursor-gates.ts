import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }] as const;

/** The gates of precursors: the signs that an incident may occur. */
export const precursorGates = {
  PRECURSOR_DATED: {
    title: "Precursor dated",
    description:
      "What was seen or done against it lies in the past, and its next review in the future (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      IN_THE_FUTURE: {
        en: "{at} is in the future, and nothing was seen or done then. Correct the time.",
        ko: "{at}은(는) 미래의 시각이므로 관찰하거나 조치한 시각이 될 수 없습니다. 시각을 바로잡으십시오.",
      },
      REVIEW_PAST: {
        en: "{at} has passed. Set the time of the next review in the future.",
        ko: "{at}은(는) 이미 지난 시각입니다. 다음에 언제까지 검토할지 지정하십시오.",
      },
    },
  },
  PRECURSOR_MARKED: {
    title: "Precursor marked for somebody",
    description:
      "The marking of the precursor leaves it to people who can act on it (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      NO_VIRTUAL_TEAM: {
        en: "A precursor has no virtual team that RED could be for. Mark it AMBER+STRICT: the security side and the teams of its services read it then.",
        ko: "전조에는 RED로 한정할 가상 팀이 없습니다. AMBER+STRICT로 지정하면 보안 측과 해당 서비스의 팀이 열람합니다.",
      },
    },
  },
  PRECURSOR_OF_SERVICE: {
    title: "Service of the precursor",
    description:
      "The service in which a measure was taken is one of those that the precursor concerns (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      OTHER_SERVICE: {
        en: "The precursor does not concern the service {service}. Add the service with amendPrecursor.",
        ko: "이 전조는 서비스 {service}와(과) 관련된 것으로 되어 있지 않습니다. amendPrecursor로 서비스를 추가하십시오.",
      },
    },
  },
  PRECURSOR_OPEN_FOR_SERVICE: {
    title: "Precursor open for the service",
    description:
      "The team of the service has not closed the precursor for that service yet (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      CLOSED: {
        en: "The precursor is closed for {service} already. Reopen it with reopenPrecursorForService first, where something else became of it.",
        ko: "이 전조는 {service}에 대해 이미 종결되었습니다. 결과가 달라졌다면 먼저 reopenPrecursorForService로 재개하십시오.",
      },
    },
  },
  PRECURSOR_CLOSED_FOR_SERVICE: {
    title: "Precursor closed for the service",
    description:
      "The precursor is closed for the service, by its team or as a whole (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      OPEN: {
        en: "The precursor is open for {service}. Nothing is left to do.",
        ko: "이 전조는 {service}에 대해 열려 있으므로 재개할 것이 없습니다.",
      },
    },
  },
  PRECURSOR_CLOSED_SOMEWHERE: {
    title: "Precursor closed somewhere",
    description:
      "The precursor is closed as a whole, or for one of its services at least (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      NOWHERE: {
        en: "The precursor is open for all of its services. Nothing is left to do.",
        ko: "이 전조는 모든 서비스에 대해 열려 있으므로 재개할 것이 없습니다.",
      },
    },
  },
  PRECURSOR_DECIDED_FOR_ALL: {
    title: "Precursor decided for all of its services",
    description:
      "What concerns every service of a precursor is decided by security, threat intelligence or the response center, or by the teams of all of them: no team decides for the service of another (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      DROPPED: {
        en: "The precursor concerns {services} too, which only its own team, security, threat intelligence or the response center takes out. Keep every service that is not yours in `serviceIds`.",
        ko: "이 전조는 {services}에도 해당하며, 다른 팀이 이를 제외할 수 없습니다. `serviceIds`에 소속 팀의 것이 아닌 서비스를 모두 유지하십시오. 제외는 해당 서비스의 팀, 보안 팀, 위협 인텔리전스 또는 보안 대응 센터가 합니다.",
      },
      WIDENED: {
        en: "More people would read what the precursor says of {services}. Ask security, threat intelligence or the response center to change the `handling`.",
        ko: "이 전조에 담긴 {services}에 관한 내용을 더 많은 사람이 열람하게 됩니다. 보안 팀, 위협 인텔리전스 또는 보안 대응 센터에 `handling` 변경을 요청하십시오.",
      },
      PUT_OFF: {
        en: "The review would be put off for {services} too. Close the precursor for your service with closePrecursorForService if it is done with there, or ask security, threat intelligence or the response center to change `reviewDueAt`.",
        ko: "{services}의 검토도 미뤄집니다. 소속 서비스에서 마무리되었다면 closePrecursorForService로 그 서비스에 대해 종결하고, 아니면 보안 팀, 위협 인텔리전스 또는 보안 대응 센터에 `reviewDueAt` 변경을 요청하십시오.",
      },
      STILL_OPEN: {
        en: "The precursor is still open for {services}. Close it for your service with closePrecursorForService; it is closed as a whole once the team of each other service has done the same, or by security, threat intelligence or the response center.",
        ko: "이 전조는 {services}에 대해 아직 열려 있습니다. closePrecursorForService로 소속 서비스에 대해 종결하십시오. 전체 종결은 다른 서비스의 팀이 모두 종결한 뒤에 하거나, 보안 팀, 위협 인텔리전스 또는 보안 대응 센터가 합니다.",
      },
      REOPENED: {
        en: "The precursor would be open again for {services} too. Reopen it for your service with reopenPrecursorForService, or ask security, threat intelligence or the response center to reopen it for all.",
        ko: "이 전조가 {services}에 대해서도 다시 열립니다. reopenPrecursorForService로 소속 서비스에 대해 재개하거나, 보안 팀, 위협 인텔리전스 또는 보안 대응 센터에 전체 재개를 요청하십시오.",
      },
    },
  },
  PRECURSOR_NOT_LINKED: {
    title: "Not linked to the incident",
    description:
      "The precursor is not linked to the incident yet (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      LINKED: {
        en: "The precursor is linked to {incident} already. Nothing is left to do, or name another incident.",
        ko: "이 전조는 이미 {incident}에 연결되어 있습니다. 더 할 일이 없으며, 필요하면 다른 인시던트를 지정하십시오.",
      },
    },
  },
  PRECURSOR_LINK_STANDS: {
    title: "Link stands",
    description:
      "The link of the precursor to an incident has not been withdrawn (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      WITHDRAWN: {
        en: "The link has been withdrawn already: {reason} Link the two again with linkPrecursorToIncident where they belong together after all.",
        ko: "이 연결은 이미 철회되었습니다: {reason} 실제로 관련이 있다면 linkPrecursorToIncident로 다시 연결하십시오.",
      },
    },
  },
  NOTHING_RESTS_ON_LINK: {
    title: "Nothing rests on the link",
    description:
      "A precursor that is closed as one that became an incident keeps a link to one (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      CLOSED_ON: {
        en: "The precursor is closed as one that became an incident, and has no other link that you may see. Reopen it first, with reopenPrecursor or for a service that was closed so with reopenPrecursorForService, or link the incident that it became with linkPrecursorToIncident.",
        ko: "이 전조는 인시던트로 이어진 것으로 종결되었고, 열람할 수 있는 다른 연결이 없습니다. 먼저 reopenPrecursor로(서비스에 대해 그렇게 종결되었다면 reopenPrecursorForService로) 재개하거나, 전조가 이어진 인시던트를 linkPrecursorToIncident로 연결하십시오.",
      },
    },
  },
  PRECURSOR_OUTCOME_HOLDS: {
    title: "Outcome of the precursor holds",
    description:
      "Where a precursor is said to have become an incident, that incident is linked, and did not turn out to be false or benign (NIST SP 800-61r2 §3.2.3, Sources of Precursors and Indicators).",
    controls,
    refusals: {
      NO_INCIDENT: {
        en: "No incident that you may see is linked to this precursor, but for such as turned out to be none. Link the one that it became with linkPrecursorToIncident.",
        ko: "이 전조에 연결된 인시던트 중 열람할 수 있는 것이 없거나, 모두 인시던트가 아닌 것으로 밝혀졌습니다. 전조가 이어진 인시던트를 linkPrecursorToIncident로 연결하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
