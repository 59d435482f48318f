import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const eradicationAndRecovery = [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }] as const;

/** The gates of the steps of a service's plan. */
export const planStepGates = {
  STEP_OWNERS_FIT: {
    title: "Owners fit the steps",
    description:
      "Whoever is to own a step is a person who could carry it out and may read the incident: of the team that owns the service, or, for a step that validates, of the security side and not of that team (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {ids}, or their account is closed. Look the people up, and name them by their ids.",
        ko: "ID가 {ids}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{names} is a program; a step is owned by a person. Choose a person.",
        ko: "{names}은(는) 프로그램이며, 조치는 사람이 담당해야 합니다. 사람을 선택하십시오.",
      },
      OTHER_TEAM: {
        en: "{names} is not of the team that owns {service}, and only that team carries out its steps. Choose somebody of the team.",
        ko: "{names}은(는) 서비스 {service}을(를) 소유한 팀의 구성원이 아니며, 이 서비스의 조치는 해당 팀만 실행합니다. 팀 구성원 중에서 선택하십시오.",
      },
      NOT_SECURITY: {
        en: "{names} cannot own a step that validates {service}: that takes somebody of the security side who is not of the team that owns the service. Choose another person.",
        ko: "{names}은(는) 서비스 {service}을(를) 검증하는 조치를 담당할 수 없습니다. 해당 서비스를 소유한 팀에 속하지 않은 보안 측 구성원이어야 합니다. 다른 사람을 선택하십시오.",
      },
      SHUT_OUT: {
        en: "The marking of the incident hides it from {names}, who could not read the step. Choose somebody who may read it, or add each of them first with engageExpert.",
        ko: "인시던트의 취급 등급 때문에 {names}은(는) 이 조치를 열람할 수 없습니다. 열람할 수 있는 사람을 선택하거나 먼저 engageExpert로 한 명씩 추가하십시오.",
      },
    },
  },
  STEPS_DUE_AHEAD: {
    title: "Steps due ahead",
    description:
      "The moment by which a step is due is still to come, and within a year: one that is over plans nothing (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      PAST: {
        en: "{times} is over already. Name a moment by which the step can be done.",
        ko: "{times}은(는) 이미 지난 시각입니다. 조치를 마칠 수 있는 시각을 지정하십시오.",
      },
      TOO_FAR: {
        en: "{times} lies more than a year ahead. Name an earlier moment; what takes longer is work for after the response.",
        ko: "{times}은(는) 1년 이상 뒤입니다. 더 이른 시각을 지정하십시오. 더 오래 걸리는 일은 대응 이후의 후속 작업입니다.",
      },
    },
  },
  PLAN_HAS_ROOM: {
    title: "Plan has room",
    description:
      "The plan of a service has a bounded number of steps in one round, so that both sides can still read all of it before they agree (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      FULL: {
        en: "The plan for {service} would have {count} steps in round {round}, and {max} is the most. Withdraw with withdrawPlanStep what is not needed, or put several measures into one step.",
        ko: "서비스 {service}의 {round}차 대응 계획이 {count}개 조치가 되며, 최대 {max}개까지 가능합니다. 필요하지 않은 조치를 withdrawPlanStep으로 철회하거나 여러 조치를 하나의 조치로 합치십시오.",
      },
    },
  },
  DEPENDENCIES_STAND: {
    title: "Dependencies stand",
    description:
      "Each step that another one is to wait for is in the plan of this incident and can still be done, or is done: of the present round of a service that is affected, neither withdrawn nor failed (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      UNKNOWN: {
        en: "This incident has no step with the id {ids}. Look the steps of its plans up, and name them by their ids.",
        ko: "이 인시던트에 ID가 {ids}인 조치가 없습니다. 계획의 조치를 조회하여 ID로 지정하십시오.",
      },
      NO_SUCH_KEY: {
        en: "No step of this call has the key {keys}. Give the step that is meant that `key`.",
        ko: "이 호출에 키가 {keys}인 조치가 없습니다. 해당 조치에 이 `key`를 지정하십시오.",
      },
      KEY_TWICE: {
        en: "Several steps of this call have the key {keys}. Give each a `key` of its own.",
        ko: "이 호출에서 여러 조치의 키가 {keys}(으)로 같습니다. 조치마다 서로 다른 `key`를 지정하십시오.",
      },
      OVER: {
        en: "These steps cannot be done any more, so that nothing can wait for them: {steps}. They were withdrawn, have failed, or belong to an earlier round or to a service that was released. Name the steps that take their place.",
        ko: "다음 조치는 더 이상 수행할 수 없으므로 기다릴 수 없습니다: {steps}. 철회되었거나 실패했거나, 이전 차수 또는 대응에서 제외된 서비스의 조치입니다. 이를 대신하는 조치를 지정하십시오.",
      },
    },
  },
  DEPENDENCIES_ACYCLIC: {
    title: "Dependencies without a circle",
    description:
      "No step waits for itself, directly or by way of others, also across services: steps that wait for each other in a circle would never begin (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      ITSELF: {
        en: "{step} would wait for itself. Leave it out of what it depends on.",
        ko: "{step} 조치가 자기 자신을 기다리게 됩니다. 의존하는 조치에서 제외하십시오.",
      },
      CIRCLE: {
        en: "These steps would wait for each other in a circle, and none could begin: {steps}. Leave one of the dependencies out.",
        ko: "다음 조치가 서로를 순환하여 기다리게 되어 어느 것도 시작할 수 없습니다: {steps}. 의존 관계 중 하나를 제외하십시오.",
      },
    },
  },
  STEPS_OF_THE_OTHER_SIDE: {
    title: "Steps of the other side",
    description:
      "A step is agreed by the side that did not propose it as it stands: by the service team what security proposes, by the security team what the service proposes (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      SAME_SIDE: {
        en: "The side of {side} proposed {steps}, so the other side agrees that.",
        ko: "{steps}은(는) {side} 측이 제안했으므로 상대 측이 동의해야 합니다.",
      },
    },
  },
  STEPS_PROPOSED: {
    title: "Steps proposed",
    description:
      "Each step that is named is of the plan of the service in its present round, and waits to be agreed (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      UNKNOWN: {
        en: "The plan of {service} in round {round} does not have: {steps}. Look its steps up, or propose it with proposePlanSteps.",
        ko: "서비스 {service}의 {round}차 대응 계획에 없는 조치입니다: {steps}. 계획의 조치를 조회하거나 proposePlanSteps로 제안하십시오.",
      },
      NOT_PROPOSED: {
        en: "These steps do not wait to be agreed: {steps}. Somebody may have agreed or withdrawn them already. Leave them out.",
        ko: "다음 조치는 동의를 기다리는 상태가 아닙니다: {steps}. 다른 사람이 이미 동의했거나 철회했을 수 있습니다. 제외하십시오.",
      },
    },
  },
  STEPS_AS_READ: {
    title: "Steps as they were read",
    description:
      "Each step that is agreed still stands as whoever agrees it has read it: nobody agrees what was amended meanwhile (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      CHANGED: {
        en: "These steps have changed since you read them: {steps}. Nothing was done. Read them again, then decide anew.",
        ko: "다음 조치가 조회한 이후 변경되었습니다: {steps}. 아무 작업도 수행하지 않았습니다. 다시 조회한 후 판단하십시오.",
      },
    },
  },
  DEPENDENCIES_DONE: {
    title: "Dependencies done",
    description:
      "All that a step depends on is done, in whichever service of the incident: a credential is rotated only once the adversary cannot read the new one (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      WAITS: {
        en: "{step} waits for {steps}. Whoever carries these out completes them with completePlanStep, or with completeValidationStep where they validate.",
        ko: "{step} 조치는 {steps} 조치를 기다립니다. 해당 조치의 실행자가 completePlanStep으로, 검증 조치라면 completeValidationStep으로 마칩니다.",
      },
      NEVER: {
        en: "{step} waits for {steps}, which cannot be done any more: withdrawn, failed, of an earlier round or of a service that was released. Amend what it depends on with amendPlanStep.",
        ko: "{step} 조치가 기다리는 {steps} 조치는 더 이상 수행할 수 없습니다. 철회되었거나 실패했거나, 이전 차수 또는 대응에서 제외된 서비스의 조치입니다. amendPlanStep으로 의존하는 조치를 수정하십시오.",
      },
    },
  },
  RESPONSE_FAR_ENOUGH: {
    title: "Response far enough",
    description:
      "The response of the service has come to where a step of its kind makes sense: containing from containment on, evicting and mitigating from eradication on, restoring and inspecting from recovery on, validating once the service is restored (NIST SP 800-61r2 §3.3, Containment, Eradication, and Recovery).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3"] }],
    refusals: {
      CONTAINMENT: {
        en: '{service} is in the state "{state}", and a step of the kind "{kind}" begins from containment on. Its team starts that with startContainment.',
        ko: "서비스 {service}은(는) ‘{state}’ 상태이며, ‘{kind}’ 조치는 격리부터 시작할 수 있습니다. 해당 서비스 팀이 startContainment로 격리를 시작합니다.",
      },
      ERADICATION: {
        en: '{service} is in the state "{state}", and a step of the kind "{kind}" begins from eradication on. Its team starts that with startEradication.',
        ko: "서비스 {service}은(는) ‘{state}’ 상태이며, ‘{kind}’ 조치는 제거부터 시작할 수 있습니다. 해당 서비스 팀이 startEradication으로 제거를 시작합니다.",
      },
      RECOVERY: {
        en: '{service} is in the state "{state}", and a step of the kind "{kind}" begins from recovery on. Its team starts that with startRecovery.',
        ko: "서비스 {service}은(는) ‘{state}’ 상태이며, ‘{kind}’ 조치는 복구부터 시작할 수 있습니다. 해당 서비스 팀이 startRecovery로 복구를 시작합니다.",
      },
      RESTORED: {
        en: '{service} is in the state "{state}", and a step of the kind "{kind}" begins once it is restored. Its team records that with recordRestoration.',
        ko: "서비스 {service}은(는) ‘{state}’ 상태이며, ‘{kind}’ 조치는 복원 후에 시작할 수 있습니다. 해당 서비스 팀이 recordRestoration으로 복원을 기록합니다.",
      },
    },
  },
  EXECUTED_BY_SERVICE: {
    title: "Executed by the service team",
    description:
      "The step changes or inspects the service, so that the team which owns it carries it out (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      VALIDATION: {
        en: "{step} validates the recovery, which the security side does: with {operation}.",
        ko: "{step} 조치는 복구를 검증하므로 보안 측이 {operation}(으)로 수행합니다.",
      },
    },
  },
  EXECUTED_BY_SECURITY: {
    title: "Executed by the security side",
    description:
      "The step validates what the service team has done, so that the security side carries it out, and nobody of the team that owns the service (NIST SP 800-61r2 §3.3.4, Eradication and Recovery).",
    controls: eradicationAndRecovery,
    refusals: {
      EXECUTION: {
        en: "{step} is carried out by the team that owns the service: with {operation}.",
        ko: "{step} 조치는 서비스를 소유한 팀이 {operation}(으)로 수행합니다.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
