/**
 * A Slurm cluster of two nodes on this machine's loopback, for tests: its own key, configuration, ports and folders, so
 * that nothing of an installed Slurm is touched. Each node runs in a PID namespace of its own: killing it takes all that
 * runs on it, as a power cut would. Needs root, and Debian's `slurm-wlm` and `munge`.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

const programs = ["slurmctld", "slurmd", "munged", "sbatch", "unshare"];

export const hasSlurm =
  process.getuid?.() === 0 &&
  programs.every(
    (name) => spawnSync("sh", ["-c", `command -v ${name} || test -x /usr/sbin/${name}`]).status === 0,
  );

const CONTROL_PORT = 17000;
const nodes = ["n1", "n2"] as const;
export type NodeName = (typeof nodes)[number];

export interface Cluster {
  /** Runs one of Slurm's commands and gives what it prints. */
  readonly run: (program: string, ...args: readonly string[]) => string;
  /** Cuts a node's power. */
  readonly kill: (node: NodeName) => void;
  readonly stop: () => void;
}

/** Starts the cluster in `folder`, and returns when both nodes are idle. */
export async function startCluster(folder: string): Promise<Cluster> {
  for (const name of ["state", "spool-n1", "spool-n2", "munge"])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "slurm.conf"), configuration(folder));
  const environment = {
    ...process.env,
    SLURM_CONF: join(folder, "slurm.conf"),
    MUNGE_SOCKET: join(folder, "munge/socket"),
  };
  const start = (name: string, command: string): ChildProcess => {
    const log = openSync(join(folder, `${name}.log`), "w");
    return spawn("sh", ["-c", `exec ${command}`], {
      stdio: ["ignore", log, log],
      env: environment,
      detached: true,
    });
  };
  const run: Cluster["run"] = (program, ...args) =>
    execFileSync(program, args, { encoding: "utf8", env: environment, stdio: ["ignore", "pipe", "pipe"] });

  const munged = start("munged", mungeCommand(join(folder, "munge")));
  await until("munge answers", () => spawnSync("munge", ["-n", "-S", environment.MUNGE_SOCKET]).status === 0);
  const control = start("slurmctld", "slurmctld -D");
  const running = new Map(
    nodes.map((node) => [
      node,
      start(node, `unshare --pid --fork --kill-child --mount-proc slurmd -D -N ${node}`),
    ]),
  );
  const kill = (child: ChildProcess | undefined) => {
    if (child?.pid === undefined) return;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
  };
  const stop = () => {
    for (const child of [...running.values(), control, munged]) kill(child);
  };
  try {
    await until("both nodes are idle", () => idleNodes(run) === nodes.length);
  } catch (error) {
    stop();
    throw error;
  }
  return { run, kill: (node) => kill(running.get(node)), stop };
}

/** Waits until `isSo` holds; throws after a minute. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`waited for a minute in vain: ${what}`);
}

function idleNodes(run: Cluster["run"]): number {
  try {
    return run("sinfo", "-h", "-N", "-o", "%t")
      .split("\n")
      .filter((state) => state === "idle").length;
  } catch {
    return 0;
  }
}

function mungeCommand(folder: string): string {
  const key = join(folder, "key");
  writeFileSync(key, randomBytes(1024), { mode: 0o400 });
  chmodSync(folder, 0o711);
  const file = (name: string) => join(folder, name);
  return `munged --foreground --force --key-file=${key} --socket=${file("socket")} --pid-file=${file("pid")} --log-file=${file("log")} --seed-file=${file("seed")}`;
}

/** Loopback only; no accounting, no cgroups; a node that does not answer for five seconds is down. */
function configuration(folder: string): string {
  const host = hostname();
  const lines = nodes.map(
    (node, i) =>
      `NodeName=${node} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${CONTROL_PORT + 1 + i} CPUs=1 RealMemory=4000`,
  );
  return `ClusterName=newsx
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${CONTROL_PORT}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${join(folder, "munge/socket")}
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
StateSaveLocation=${join(folder, "state")}
SlurmdSpoolDir=${join(folder, "spool-%n")}
SlurmctldPidFile=${join(folder, "slurmctld.pid")}
SlurmdPidFile=${join(folder, "slurmd-%n.pid")}
SlurmctldLogFile=${join(folder, "control.log")}
SlurmdLogFile=${join(folder, "node-%n.log")}
SlurmdParameters=config_overrides
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
SlurmdTimeout=5
ReturnToService=2
JobRequeue=1
MpiDefault=none
${lines.join("\n")}
PartitionName=all Nodes=${nodes.join(",")} Default=YES MaxTime=INFINITE State=UP
`;
}
