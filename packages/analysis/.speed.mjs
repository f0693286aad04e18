import { compare, isEquivalent } from "@camwright/analysis";
const st = (i, n) => ({ effect: i % 5 === 4 ? "deny" : "allow", principal: { qcs: [`qcs::cam::uin/${1000 + (i % n)}:uin/${2000 + i}`] }, action: ["cos:GetObject", "cos:Put*"], resource: [`qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/p${i}/*`], condition: i % 3 ? { ip_equal: { "qcs:ip": [`10.${i}.0.0/16`] } } : {} });
for (const [k, n] of [[5, 5], [20, 5], [50, 10], [50, 50]]) {
  const a = { version: "2.0", statement: Array.from({ length: k }, (_, i) => st(i, n)) };
  const b = { version: "2.0", statement: [...a.statement].reverse() };
  for (const identity of [[], [{ version: "2.0", statement: [{ effect: "allow", action: "*", resource: ["*", "qcs::::*:*"] }] }]]) {
    const t = performance.now();
    const r = isEquivalent({ identity, bucket: a }, { identity, bucket: b });
    console.log(k, n, identity.length, r.answer, r.reason, (performance.now() - t).toFixed(0), "ms", JSON.stringify(a).length);
  }
}
