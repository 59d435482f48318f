/** What a notice to customers must say, and to whom, in words: a refusal names what is missing. */
export const customerNoticeParts = {
  description: { en: "what happened", ko: "발생한 일" },
  effectOnCustomerData: { en: "what it means for customer data", ko: "고객 데이터에 미치는 영향" },
  actionsTaken: { en: "what was done about it", ko: "취한 조치" },
  suggestedActions: { en: "what customers are advised to do", ko: "고객 권장 조치" },
  channel: { en: "the channel", ko: "통지 채널" },
  recipientGroups: { en: "its recipients", ko: "수신자" },
} as const;

export type CustomerNoticePart = keyof typeof customerNoticeParts;
