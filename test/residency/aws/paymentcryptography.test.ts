import { unknown } from "../../../policypack/kit/rule-table";
import { PaymentcryptographyKey } from "../../../policypack/resources/aws/paymentcryptography";
import { describePlacements, inSpain } from "../../support/describe-placements";

const key = (exportable: unknown) => ({ key: inSpain(PaymentcryptographyKey, { exportable }) });

describePlacements("paymentcryptography", {
  "a key that stays": [key(false), []],
  "a key that may leave": [key(true), ["key unknown"]],
  "a key that perhaps may leave": [key(unknown()), ["perhaps key unknown"]],
});
