import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }] as const;

/** The gates of sweeps for indicators. */
export const sweepGates = {
  SWEEP_SCOPED: {
    title: "Sweep scoped",
    description:
      "The indicators stand, the period lies in order and begins in the past, the sweep is due later, and the incident that it is part of is not over (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NOT_ACTIVE: {
        en: "These indicators are not active: {indicators}. Leave them out, or clear them with clearIndicatorFalsePositive where they are some after all.",
        ko: "다음 지표는 활성 상태가 아닙니다: {indicators}. 제외하거나, 실제 지표라면 clearIndicatorFalsePositive로 오탐 표시를 해제하십시오.",
      },
      IN_THE_FUTURE: {
        en: "The period begins at {from}, which is in the future.",
        ko: "기간의 시작({from})이 미래의 시각입니다.",
      },
      BACKWARDS: {
        en: "The period ends at {to}, which is before it begins at {from}.",
        ko: "기간의 끝({to})이 시작({from})보다 앞섭니다.",
      },
      DUE_ALREADY: {
        en: "The sweep would be due at {due}, which is over. Choose a later time.",
        ko: "기한({due})이 이미 지났습니다. 더 나중의 시각을 지정하십시오.",
      },
      INCIDENT_OVER: {
        en: "{incident} is over. Order the sweep in an incident that is open, or outside of one.",
        ko: "{incident}은(는) 이미 종결되었습니다. 종결되지 않은 인시던트나 인시던트 밖에서 스윕을 지시하십시오.",
      },
    },
  },
  SWEEP_MARKED: {
    title: "Sweep marked as its indicators",
    description:
      "The marking of the sweep is no wider than that of any of its indicators, and outside an incident it is not RED (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      TOO_WIDE: {
        en: "The strictest of the indicators is marked {strictest}, so the sweep cannot be marked {handling}. Leave `handling` out, or leave that indicator out.",
        ko: "지표 중 가장 엄격한 취급 등급이 {strictest}이므로 스윕의 취급 등급을 {handling}(으)로 지정할 수 없습니다. `handling`을 생략하거나 해당 지표를 제외하십시오.",
      },
      NO_VIRTUAL_TEAM: {
        en: "A sweep outside an incident has no virtual team that RED could be for. Order it inside an incident, or without indicators and a marking that are RED.",
        ko: "인시던트 밖의 스윕에는 RED로 한정할 가상 팀이 없습니다. 인시던트 안에서 지시하거나, RED인 지표와 취급 등급 지정을 빼십시오.",
      },
    },
  },
  SWEEP_OPEN: {
    title: "Sweep open",
    description: "The sweep is neither completed nor cancelled (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      ENDED: {
        en: "The sweep is {state}. Open it again with reopenIndicatorSweep, or order another one with orderIndicatorSweep.",
        ko: "이 스윕의 상태는 {state}입니다. reopenIndicatorSweep으로 다시 열거나 orderIndicatorSweep으로 새 스윕을 지시하십시오.",
      },
    },
  },
  SWEEP_INCIDENT_OPEN: {
    title: "Incident of the sweep open",
    description:
      "The sweep is part of no incident, or that incident is open; where that one was merged, the one that goes on is. What a sweep that goes on finds is recorded all the same, however far the incident is (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      OVER: {
        en: "{incident}, which the sweep is part of, is over. Reopen it with reopenIncident where it goes on, or order another sweep with orderIndicatorSweep outside of it.",
        ko: "이 스윕이 속한 {incident}은(는) 이미 종결되었습니다. 인시던트 대응이 계속된다면 reopenIncident로 다시 열고, 그렇지 않으면 orderIndicatorSweep으로 인시던트 밖에서 새 스윕을 지시하십시오.",
      },
    },
  },
  SWEEP_OF_SERVICES: {
    title: "Sweep of services",
    description:
      "The sweep was ordered for services that are searched one by one, and was not recorded as a text once it was over (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      TEXT: {
        en: "The sweep was recorded as a text once it was over, so no service of it is left to be searched. Order a sweep of the services with orderIndicatorSweep.",
        ko: "이 스윕은 끝난 뒤 텍스트로 기록되어 더 검색할 서비스가 없습니다. orderIndicatorSweep으로 해당 서비스의 스윕을 지시하십시오.",
      },
    },
  },
  SERVICES_NEW_TO_SWEEP: {
    title: "Services new to the sweep",
    description:
      "What joins a sweep is not part of it yet, and all of it has room in one sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      IN_SWEEP: {
        en: "These services are part of the sweep already: {services}. Leave them out.",
        ko: "다음 서비스는 이미 이 스윕에 포함되어 있습니다: {services}. 제외하십시오.",
      },
      TOO_MANY: {
        en: "The sweep would have {count} services, more than {most}. Order another one for the rest with orderIndicatorSweep.",
        ko: "스윕 대상 서비스가 {count}개가 되어 최대 {most}개를 넘습니다. 나머지는 orderIndicatorSweep으로 별도의 스윕을 지시하십시오.",
      },
    },
  },
  ANOTHER_SERVICE_SWEPT: {
    title: "Another service swept",
    description:
      "A service leaves a sweep that is left with another one: what is searched nowhere is no sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      LAST: {
        en: "{service} is the only service of the sweep. Call the sweep off with cancelIndicatorSweep, or let another service join first with addSweptServices.",
        ko: "{service}은(는) 이 스윕의 유일한 서비스입니다. cancelIndicatorSweep으로 스윕을 취소하거나, 먼저 addSweptServices로 다른 서비스를 추가하십시오.",
      },
    },
  },
  SWEEP_DUE_LATER: {
    title: "Sweep due later",
    description: "The time that the sweep is moved to is in the future (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      DUE_ALREADY: {
        en: "{due} is over. Choose a later time.",
        ko: "{due}은(는) 이미 지난 시각입니다. 더 나중의 시각을 지정하십시오.",
      },
    },
  },
  TEXT_WITHOUT_HITS: {
    title: "No hit in a text",
    description:
      "A sweep that is recorded as a text found nothing. What was found is recorded for the service that has it, where it makes a sighting and an alert and the service's team confirms it (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      FOUND: {
        en: "It was found in {count} places, which a text alone does not record. Order a sweep of the services with orderIndicatorSweep, and record with recordSweepResult what each was found to have.",
        ko: "{count}곳에서 발견되었으며, 이는 텍스트만으로 기록하지 않습니다. orderIndicatorSweep으로 해당 서비스의 스윕을 지시하고, 서비스별로 발견된 내용을 recordSweepResult로 기록하십시오.",
      },
    },
  },
  SWEEP_RESULT_HOLDS: {
    title: "Result of the sweep",
    description:
      "The result is not the one that the service's team disputes. The searched period lies in order and has something of that of the sweep, and what was found are indicators of the sweep that whoever records may read, seen in the searched period, in order and not in the future (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      DISPUTED: {
        en: "The service's team disputes this very result: {reason} Search again, and record what comes of that.",
        ko: "해당 서비스 팀이 바로 이 결과에 이의를 제기했습니다: {reason} 다시 스윕하고 그 결과를 기록하십시오.",
      },
      LEFT: {
        en: "{service} has left the sweep. Let it join again with addSweptServices.",
        ko: "{service}은(는) 이 스윕에서 빠졌습니다. addSweptServices로 다시 추가하십시오.",
      },
      NOT_SWEPT_FOR: {
        en: "The sweep is for none of these indicators that you may see: {ids}. Record what was seen of others with recordSightings.",
        ko: "다음 지표는 이 스윕의 대상 중 열람할 수 있는 지표가 아닙니다: {ids}. 다른 지표의 관찰은 recordSightings로 기록하십시오.",
      },
      NO_TRACE: {
        en: "These indicators were withdrawn or marked as false positives since the sweep was ordered: {indicators}. Leave out what was found of them.",
        ko: "다음 지표는 스윕이 지시된 뒤 철회되었거나 오탐으로 표시되었습니다: {indicators}. 이 지표에 대한 탐지 내용은 제외하십시오.",
      },
      IN_THE_FUTURE: {
        en: "{at} is in the future: a result tells what was seen.",
        ko: "{at}은(는) 미래의 시각입니다. 결과에는 이미 관찰한 것만 기록하십시오.",
      },
      BACKWARDS: {
        en: "{to} is before {from}.",
        ko: "{to}이(가) {from}보다 앞섭니다.",
      },
      TOO_EARLY: {
        en: "The searched data goes until {to}, and the sweep is for what was seen from {begin} on. Search that.",
        ko: "검색한 데이터는 {to}까지인데, 이 스윕은 {begin} 이후를 대상으로 합니다. 그 기간을 검색하십시오.",
      },
      TOO_LATE: {
        en: "The searched data goes from {from} on, and the sweep is for what was seen until {end}. Search that.",
        ko: "검색한 데이터는 {from}부터인데, 이 스윕은 {end}까지를 대상으로 합니다. 그 기간을 검색하십시오.",
      },
      OUTSIDE: {
        en: "What was seen at {at} lies outside of the period that was searched, from {from} to {to}. Give all of the period that was searched, or record with recordSightings what is known from elsewhere.",
        ko: "{at}의 관찰은 검색한 기간({from}~{to})을 벗어납니다. 검색한 기간을 모두 포함하도록 입력하거나, 다른 경로로 알게 된 관찰은 recordSightings로 기록하십시오.",
      },
    },
  },
  SWEEP_RESULT_STANDS: {
    title: "Result stands",
    description:
      "What is confirmed stands: no newer result is on record for the service, or this one has found what none of them names (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NEWER: {
        en: "A newer result is on record for {service}, and names what this one has found. Look at that one: `ServiceSweep.result` leads there.",
        ko: "{service}에 더 새로운 결과가 기록되어 있으며, 이 결과에서 발견된 것을 모두 포함합니다. `ServiceSweep.result`에서 그 결과를 확인하십시오.",
      },
    },
  },
  JUDGED_BY_ITS_TEAM: {
    title: "Judged by the service's team",
    description:
      "What was found in a service is judged by the team of that service, which knows its data. Security judges it only where that team may be unable to: it no longer holds the responsibility, or the incident of the sweep is marked RED, or AMBER+STRICT and the service is no part of it (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      FOR_ITS_TEAM: {
        en: "What was found in {service} is for its own team to judge. Ask that team to confirm or dispute the result.",
        ko: "{service}에서 발견된 것은 해당 서비스 팀이 판정합니다. 해당 팀에 결과를 확인하거나 이의를 제기해 달라고 요청하십시오.",
      },
    },
  },
  SERVICE_NOT_SWEPT: {
    title: "Service not swept",
    description:
      "No result stands for the service that nobody disputes: a service that was searched is not one that cannot be, nor does one leave a sweep in which something was found. What the service's team disputes, and that there is nothing to search, is for that team alone to say, as far as it can judge the sweep (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      LEFT: {
        en: "{service} has left the sweep. Let it join again with addSweptServices.",
        ko: "{service}은(는) 이 스윕에서 빠졌습니다. addSweptServices로 다시 추가하십시오.",
      },
      SWEPT: {
        en: "A result stands for {service}. Its team disputes it with disputeSweepResult, where it does not hold.",
        ko: "{service}에는 이미 유효한 결과가 있습니다. 결과가 맞지 않으면 해당 팀이 disputeSweepResult로 이의를 제기할 수 있습니다.",
      },
      HITS: {
        en: "What older results found in {service} still stands, and its team could no longer judge it once the service has left. Let that team dispute those results with disputeSweepResult where they do not hold; otherwise the service stays.",
        ko: "{service}에서 이전 결과로 발견된 것이 아직 유효하며, 서비스가 빠지면 해당 팀이 더는 이를 판정할 수 없습니다. 결과가 맞지 않으면 해당 팀이 disputeSweepResult로 이의를 제기하게 하십시오. 그렇지 않으면 서비스를 스윕에 그대로 두어야 합니다.",
      },
      DISPUTED: {
        en: "The team of {service} disputes the result, and nobody else sets that aside. Search again, and record what comes of that with recordSweepResult.",
        ko: "{service} 팀이 결과에 이의를 제기했으며, 이의는 해당 팀만 거둘 수 있습니다. 다시 스윕하고 그 결과를 recordSweepResult로 기록하십시오.",
      },
      FOR_ITS_TEAM: {
        en: "That {service} has nothing to search is for its own team to say. Let that team say so, record a result with recordSweepResult, or set `isApplicable` to true where the service cannot be searched: that stays visible as a gap.",
        ko: "{service}에 검색할 것이 없다는 것은 해당 서비스 팀만 표시할 수 있습니다. 해당 팀이 표시하게 하거나, recordSweepResult로 결과를 기록하거나, 스윕할 수 없는 경우라면 `isApplicable`을 true로 지정하십시오. 그 서비스는 공백으로 계속 표시됩니다.",
      },
    },
  },
  SWEEP_COVERED: {
    title: "Services covered",
    description:
      "Every service of the sweep is confirmed over the whole period, or has nothing to search and nothing that was found in it, or whoever completes it says why the rest is left (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      OUTSTANDING: {
        en: "Neither confirmed nor without anything to search: {services}. Record their results with recordSweepResult and let their teams confirm them with confirmSweepResult, or say in `gapsReason` why they are left.",
        ko: "확인되지도, 해당 없음으로 표시되지도 않은 서비스: {services}. recordSweepResult로 결과를 기록하고 해당 팀이 confirmSweepResult로 확인하게 하거나, 남겨 두는 사유를 `gapsReason`에 적으십시오.",
      },
      PARTLY: {
        en: "Confirmed over part of the period only: {services}. `ServiceSweep` says what is left of it. Record results over that with recordSweepResult and let their teams confirm them with confirmSweepResult, or say in `gapsReason` why it is left.",
        ko: "기간의 일부만 확인된 서비스: {services}. 남은 기간은 `ServiceSweep`에서 확인할 수 있습니다. 그 기간의 결과를 recordSweepResult로 기록하고 해당 팀이 confirmSweepResult로 확인하게 하거나, 남겨 두는 사유를 `gapsReason`에 적으십시오.",
      },
      FOUND: {
        en: "These services are said to have nothing to search, or were taken out of the sweep, but what was found in them still stands: {services}. Let their teams dispute those results with disputeSweepResult if they do not hold, record another with recordSweepResult, or say in `gapsReason` why that is left.",
        ko: "검색할 것이 없다고 표시되었거나 스윕에서 빠졌지만, 이미 발견된 것이 유효하게 남아 있는 서비스: {services}. 결과가 맞지 않으면 해당 팀이 disputeSweepResult로 이의를 제기하게 하고, 그렇지 않으면 recordSweepResult로 다른 결과를 기록하거나, 남겨 두는 사유를 `gapsReason`에 적으십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
