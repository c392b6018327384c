// The browser's half of RFC 9474, RSABSSA-SHA384-PSS-Randomized: blinds a message so that the server signs it unseen, and
// makes of its answer a signature that the server cannot connect with what it signed. Bytes are Uint8Arrays; numbers BigInt.

const HASH = "SHA-384"
const HASH_BYTES = 48
const PREFIX_BYTES = 32

export async function importKey(spki) {
  const key = await crypto.subtle.importKey("spki", spki, { name: "RSA-PSS", hash: HASH }, true, ["verify"])
  const { n, e } = await crypto.subtle.exportKey("jwk", key)
  const modulus = number(unbase64(n.replaceAll("-", "+").replaceAll("_", "/")))
  return { key, n: modulus, e: number(unbase64(e)), bits: modulus.toString(2).length }
}

// Section 4.1: a random prefix, so that no choice of messages helps whoever signs.
export function prepare(message, prefix = random(PREFIX_BYTES)) {
  return join(prefix, message)
}

// Section 4.2. The salt and the inverse of the blinding factor are given by tests only.
export async function blind({ n, e, bits }, input, salt = random(HASH_BYTES), given = undefined) {
  const encoded = number(await encode(input, bits - 1, salt))
  if (common(encoded, n) !== 1n) throw new Error("the message is not coprime to the modulus")
  const r = given === undefined ? below(n, bits) : inverse(given, n)
  const blinded = (encoded * power(r, e, n)) % n
  return { blinded: bytes(blinded, Math.ceil(bits / 8)), inverse: given ?? inverse(r, n) }
}

// Section 4.4: takes the blinding off, and believes nothing before it is checked.
export async function finalize({ key, n, bits }, input, blindSignature, inverse, saltLength = HASH_BYTES) {
  const length = Math.ceil(bits / 8)
  if (blindSignature.length !== length) throw new Error("the blind signature has the wrong length")
  const signature = bytes((number(blindSignature) * inverse) % n, length)
  if (!(await crypto.subtle.verify({ name: "RSA-PSS", saltLength }, key, signature, input))) {
    throw new Error("the server did not sign what it was given")
  }
  return signature
}

// EMSA-PSS-ENCODE of RFC 8017, section 9.1.1.
async function encode(input, bits, salt) {
  const length = Math.ceil(bits / 8)
  const hash = await digest(new Uint8Array(8), await digest(input), salt)
  const block = new Uint8Array(length - HASH_BYTES - 1)
  block[block.length - salt.length - 1] = 1
  block.set(salt, block.length - salt.length)
  const mask = await maskOf(hash, block.length)
  for (let i = 0; i < block.length; i++) block[i] ^= mask[i]
  block[0] &= 0xff >> (8 * length - bits)
  return join(block, hash, Uint8Array.of(0xbc))
}

async function maskOf(seed, length) {
  const mask = new Uint8Array(Math.ceil(length / HASH_BYTES) * HASH_BYTES)
  for (let i = 0; i * HASH_BYTES < length; i++) mask.set(await digest(seed, Uint8Array.of(0, 0, 0, i)), i * HASH_BYTES)
  return mask.subarray(0, length)
}

async function digest(...parts) {
  return new Uint8Array(await crypto.subtle.digest(HASH, join(...parts)))
}

// Evenly distributed from 1 to n - 1: what is out of range is drawn again, not reduced.
function below(n, bits) {
  for (;;) {
    const drawn = random(Math.ceil(bits / 8))
    drawn[0] &= 0xff >> (8 * drawn.length - bits)
    const candidate = number(drawn)
    if (candidate > 0n && candidate < n && common(candidate, n) === 1n) return candidate
  }
}

function power(base, exponent, n) {
  let result = 1n
  for (let square = base % n; exponent > 0n; exponent >>= 1n, square = (square * square) % n) {
    if (exponent & 1n) result = (result * square) % n
  }
  return result
}

function inverse(a, n) {
  let [r, next, s, t] = [n, a % n, 0n, 1n]
  while (next !== 0n) {
    const q = r / next;
    [r, next, s, t] = [next, r - q * next, t, s - q * t]
  }
  return s < 0n ? s + n : s
}

function common(a, b) {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

export function random(length) {
  return crypto.getRandomValues(new Uint8Array(length))
}

export function join(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function number(bytes) {
  return BigInt("0x" + hex(bytes))
}

export function bytes(number, length) {
  return unhex(number.toString(16).padStart(2 * length, "0"))
}

export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}

export function unhex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}

export function base64(bytes) {
  return btoa(String.fromCharCode(...bytes))
}

export function unbase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

export async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
}
