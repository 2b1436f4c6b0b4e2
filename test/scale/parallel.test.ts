/**
 * One run spread over processes and hosts by GNU parallel, byte for byte the serial run. Needs Debian's `parallel`
 * and `openssh-server`; without them the tests say so and are skipped. The hosts are sshd on two loopback ports.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const has = (program: string) =>
  spawnSync("sh", ["-c", `command -v ${program} || test -x /usr/sbin/${program}`]).status === 0;
const newsx = `${process.execPath} ${process.cwd()}/bin/newsx.js`;
const inputs = readdirSync("fixtures/stories").map((name) => `fixtures/stories/${name}/input.txt`);

function shell(command: string, cwd = process.cwd()): string {
  return execFileSync("bash", ["-o", "pipefail", "-c", command], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
}

describe.skipIf(!has("parallel"))("GNU parallel", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsx-scale-"));
  const stories = join(folder, "stories.ndjson");
  let serial = "";
  beforeAll(() => {
    shell(`${newsx} split ${inputs.join(" ")} -f ndjson > ${stories}`);
    serial = shell(`${newsx} extract - -f ndjson < ${stories}`);
  });

  test("local processes give the bytes of the serial run", () => {
    const spread = shell(`parallel --pipe -k --block 3k -j 2 "${newsx} extract - -f ndjson" < ${stories}`);
    expect(spread).toBe(serial);
  });

  test("what comes out of order, merge puts in order", () => {
    const merged = shell(`${newsx} extract - -f ndjson < ${stories} | ${newsx} merge -`);
    const spread = shell(
      `parallel --pipe --block 3k -j 2 "${newsx} extract - -f ndjson" < ${stories} | ${newsx} merge -`,
    );
    expect(spread).toBe(merged);
  });

  test("a job that is killed is done again", () => {
    const marker = join(folder, "killed");
    const worker = join(folder, "worker.sh");
    writeFileSync(
      worker,
      `#!/bin/bash\nif mkdir ${marker} 2>/dev/null; then kill -9 $$; fi\nexec ${newsx} extract - -f ndjson\n`,
    );
    chmodSync(worker, 0o755);
    const log = join(folder, "job.log");
    const spread = shell(
      `parallel --pipe -k --block 3k -j 2 --retries 3 --joblog ${log} ${worker} < ${stories}`,
    );
    expect(spread).toBe(serial);
    expect(readFileSync(log, "utf8")).toMatch(/Exitval/);
  });

  describe.skipIf(!has("sshd"))("over ssh", () => {
    const ports = [42022, 42023];
    let servers: ReturnType<typeof spawn>[] = [];
    const ssh = `ssh -i ${folder}/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;

    beforeAll(async () => {
      mkdirSync("/run/sshd", { recursive: true });
      shell(
        `ssh-keygen -q -t ed25519 -N '' -f ${folder}/key && ssh-keygen -q -t ed25519 -N '' -f ${folder}/host`,
      );
      shell(`cp ${folder}/key.pub ${folder}/authorized && chmod 600 ${folder}/authorized`);
      servers = ports.map((port) =>
        spawn(
          "/usr/sbin/sshd",
          [
            "-D",
            "-e",
            "-f",
            "/dev/null",
            "-h",
            `${folder}/host`,
            "-p",
            String(port),
            "-o",
            "ListenAddress=127.0.0.1",
            "-o",
            `AuthorizedKeysFile=${folder}/authorized`,
            "-o",
            "StrictModes=no",
            "-o",
            "PidFile=none",
            "-o",
            "PermitRootLogin=yes",
          ],
          { stdio: "ignore" },
        ),
      );
      for (const port of ports)
        shell(`for i in $(seq 50); do ${ssh} -p ${port} 127.0.0.1 true && exit 0; sleep 0.1; done; exit 1`);
    });
    afterAll(() => {
      for (const server of servers) server.kill();
    });

    test("two hosts give the bytes of the serial run", () => {
      const hosts = ports.map((port) => `-S "1/${ssh} -p ${port} 127.0.0.1"`).join(" ");
      const spread = shell(
        `parallel --pipe -k --block 3k ${hosts} "${newsx} extract - -f ndjson" < ${stories}`,
      );
      expect(spread).toBe(serial);
    });
  });
});
