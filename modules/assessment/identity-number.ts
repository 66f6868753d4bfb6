/** Resident identity numbers (GB 11643-1999): form, birth date and check digit. The number itself is never kept. */
import { type Day, parseDay, type Text, text } from "@qiaoti/engine/language";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** The check digit over the first 17 digits (ISO 7064:1983, MOD 11-2). */
export function checkDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return CHECKS[sum % 11] ?? "";
}

export type IdentityReading = { readonly birthDate: Day } | { readonly problem: Text };

/** Reads the birth date out of a number; a problem never repeats the number. */
export function readIdentityNumber(value: string): IdentityReading {
  const number = value.trim().toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number))
    return {
      problem: text("身份证号码应为 18 位（末位可为 X）", "an identity number has 18 digits (the last may be X)"),
    };
  const birthDate = parseDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  if (birthDate === undefined)
    return { problem: text("身份证号码中的出生日期不存在", "the date of birth in the identity number does not exist") };
  if (checkDigit(number.slice(0, 17)) !== number[17])
    return {
      problem: text("身份证号码校验位不符，请核对是否输错", "the check digit of the identity number does not fit"),
    };
  return { birthDate };
}
