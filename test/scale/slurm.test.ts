/**
 * A run spread over a Slurm job array of two nodes, one of which loses its power in the middle of a task: the task runs
 * again on the other, and the merged output is byte for byte the serial run's. Without Debian's `slurm-wlm` and `munge`,
 * or without root, the tests are skipped.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cluster, hasSlurm, startCluster, until } from "./slurm-cluster.ts";

const newsx = `${process.execPath} ${process.cwd()}/bin/newsx.js`;
const inputs = readdirSync("fixtures/stories").map((name) => `fixtures/stories/${name}/input.txt`);
const TASKS = 4;

function shell(command: string): string {
  return execFileSync("bash", ["-o", "pipefail", "-c", command], { encoding: "utf8", maxBuffer: 1 << 26 });
}

describe.skipIf(!hasSlurm)("a Slurm job array", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsx-slurm-"));
  const stories = join(folder, "stories.ndjson");
  let cluster: Cluster | undefined;

  beforeAll(async () => {
    // The job's files are read by whatever user Slurm runs it as.
    chmodSync(folder, 0o755);
    shell(`${newsx} split ${inputs.join(" ")} -f ndjson > ${stories}`);
    cluster = await startCluster(folder);
  });
  afterAll(() => cluster?.stop());

  test("gives the serial run's bytes, though a node dies in mid-task", async () => {
    const { run, kill } = cluster!;
    const job = join(folder, "job.sh");
    writeFileSync(job, jobScript(folder, stories));
    const id = run("sbatch", "--parsable", `--array=0-${TASKS - 1}`, job).trim();

    // The first task waits where it is: its node is cut off, and the task must run again elsewhere.
    await until("the first task runs", () => existsSync(join(folder, "started-0")));
    kill(readFileSync(join(folder, "started-0"), "utf8").trim() as "n1" | "n2");
    // Slurm holds a task that was put back for two minutes, unless told to go on.
    await until("the first task is put back", () => stateOf(run, `${id}_0`) === "PENDING");
    run("scontrol", "update", `JobId=${id}_0`, "StartTime=now");
    await until("all tasks are done", () => run("squeue", "-h", "-j", id).trim() === "" || isDone(folder));

    const merged = shell(`${newsx} merge ${folder}/part-*.ndjson`);
    expect(merged).toBe(shell(`${newsx} extract - -f ndjson < ${stories} | ${newsx} merge -`));
    expect(merged.split("\n").length).toBeGreaterThan(TASKS);
  });
});

function stateOf(run: Cluster["run"], task: string): string {
  return run("squeue", "-h", "-j", task, "-o", "%T").trim();
}

function isDone(folder: string): boolean {
  return Array.from({ length: TASKS }, (_, i) => join(folder, `part-${i}.ndjson`)).every(existsSync);
}

/** As docs/scale.md has it, but that the first run of the first task says where it is and never ends. */
function jobScript(folder: string, stories: string): string {
  return `#!/bin/bash
#SBATCH --requeue --open-mode=append --cpus-per-task=1
#SBATCH --output=${folder}/job-%a.log
set -o pipefail
if [ "$SLURM_ARRAY_TASK_ID" = 0 ] && [ ! -e ${folder}/started-0 ]; then
  echo "$SLURMD_NODENAME" > ${folder}/started-0.new && mv ${folder}/started-0.new ${folder}/started-0
  split -n r/1/${TASKS} ${stories} | head -c 200 > /dev/null
  sleep 600
fi
split -n r/$((SLURM_ARRAY_TASK_ID + 1))/${TASKS} ${stories} \\
  | ${newsx} extract - -f ndjson -j 1 -o "${folder}/part-$SLURM_ARRAY_TASK_ID.ndjson"
`;
}
