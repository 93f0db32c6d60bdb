//! Passkeys of a device made here: what it signs is taken once, soon, from its owner only.

use super::{NoParty, Party};
use crate::office::fixture::{Place, at, person};
use crate::office::{Moment, NewSession, Office, Role, Trouble, Who};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use parvis_store::accounts::Change;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

const HERE: &str = "https://parvis.example";

/// Present, verified: what a device says of its owner (WebAuthn Level 3, §6.1).
const VERIFIED: u8 = 0b101;

/// A device that keeps passkeys for whoever asks.
#[derive(Clone)]
struct Device {
    key: SigningKey,
    id: [u8; 16],
    handle: String,
    origin: &'static str,
    flags: u8,
    count: u32,
}

impl Device {
    fn new(seed: u8) -> Self {
        let key = SigningKey::from_slice(&[seed; 32]).unwrap();
        Self { key, id: [seed; 16], handle: String::new(), origin: HERE, flags: VERIFIED, count: 0 }
    }

    fn client(&self, kind: &str, asked: &Value) -> Vec<u8> {
        json!({
            "type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false
        })
        .to_string()
        .into_bytes()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest("parvis.example").to_vec();
        data.push(flags);
        data.extend(self.count.to_be_bytes());
        data
    }

    /// Makes a passkey: what its browser sends.
    fn makes(&mut self, asked: &Value) -> Vec<u8> {
        self.handle = asked["user"]["id"].as_str().unwrap().into();
        let mut data = self.data(self.flags | 0b100_0000);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.id);
        // The public key as COSE: EC2, ES256, P-256, x, y.
        let point = self.key.verifying_key().to_encoded_point(false);
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(point.x().unwrap());
        data.extend([0x22, 0x58, 32]);
        data.extend(point.y().unwrap());
        let mut attested = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attested.push(u8::try_from(data.len()).unwrap());
        attested.extend(data);
        let response = json!({
            "clientDataJSON": letters(self.client("webauthn.create", asked)),
            "attestationObject": letters(attested), "transports": ["internal"],
        });
        self.sent(response)
    }

    /// Signs a question: what its browser sends.
    fn signs(&mut self, asked: &Value) -> Vec<u8> {
        self.count += 1;
        let (client, data) = (self.client("webauthn.get", asked), self.data(self.flags));
        let signed: Signature = self.key.sign(&[data.clone(), Sha256::digest(&client).to_vec()].concat());
        let response = json!({
            "clientDataJSON": letters(client), "authenticatorData": letters(data),
            "signature": letters(signed.to_der()), "userHandle": self.handle,
        });
        self.sent(response)
    }

    fn sent(&self, response: Value) -> Vec<u8> {
        let sent = json!({
            "id": letters(self.id), "rawId": letters(self.id), "type": "public-key",
            "authenticatorAttachment": "platform", "clientExtensionResults": {}, "response": response,
        });
        sent.to_string().into_bytes()
    }
}

fn letters(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn here() -> Party {
    Party::at(HERE).unwrap()
}

/// The message that a refusal shows.
fn slip<T>(result: Result<T, Trouble>) -> &'static str {
    match result.err().unwrap() {
        Trouble::Slip(message) => message,
        other => panic!("{other}"),
    }
}

async fn add(office: &Office, who: &Who, device: &mut Device, moment: Moment) -> Result<(), Trouble> {
    let asked = office.passkey_ask(who, &here(), "Phone", "", moment).await?;
    office.passkey_add(who, &here(), "Phone", &device.makes(&asked), moment).await
}

async fn sign_in(office: &Office, device: &mut Device, moment: Moment) -> Result<NewSession, Trouble> {
    let asked = office.sign_in_ask(&here(), moment).await.unwrap().unwrap();
    office.sign_in_by_passkey(&here(), &device.signs(&asked), "test", moment).await
}

#[tokio::test]
async fn a_passkey_signs_its_owner_in_until_it_is_removed() {
    let Place { office, head, .. } = &Place::new().await;
    let mut device = Device::new(1);
    add(office, head, &mut device, at(10)).await.unwrap();
    let session = sign_in(office, &mut device, at(20)).await.unwrap();
    let who = office.who(session.secret.as_str(), at(20)).await.unwrap().unwrap();
    assert_eq!(who.account, head.account);
    let kept = office.passkeys(head).await.unwrap();
    assert_eq!((kept[0].name.as_str(), kept[0].used), ("Phone", Some(at(20).now)));
    // Another device of the same person is known under the same drawn handle, which is not their name.
    let mut second = Device::new(2);
    add(office, head, &mut second, at(30)).await.unwrap();
    assert_eq!(second.handle, device.handle);
    assert!(!URL_SAFE_NO_PAD.decode(&second.handle).unwrap().windows(4).any(|part| part == b"head"));
    let asked = office.passkey_ask(head, &here(), "Third", "", at(40)).await.unwrap();
    assert_eq!(asked["excludeCredentials"].as_array().unwrap().len(), 2);
    assert_eq!((&asked["user"]["name"], &asked["rp"]["id"]), (&json!("site-head"), &json!("parvis.example")));

    office.passkey_end(head, &kept[0].id, "", at(50)).await.unwrap();
    assert_eq!(slip(sign_in(office, &mut device, at(60)).await), "slip-passkey-sign-in");
    sign_in(office, &mut second, at(60)).await.unwrap();
    let told = office.store.journal(Some(head.account.as_str()), 99).await.unwrap();
    let passkeys = told.iter().rev().filter(|line| line.what.starts_with("passkey."));
    let what: Vec<&str> = passkeys.map(|line| line.what.as_str()).collect();
    assert_eq!(what, ["passkey.new", "passkey.used", "passkey.new", "passkey.end", "passkey.used"]);
}

#[tokio::test]
async fn an_answer_that_is_forged_late_or_comes_twice_is_refused() {
    let Place { office, head, .. } = &Place::new().await;
    let mut device = Device::new(1);
    add(office, head, &mut device, at(10)).await.unwrap();
    let ask = async || office.sign_in_ask(&here(), at(20)).await.unwrap().unwrap();
    let refused = async |answer: Vec<u8>, second| {
        slip(office.sign_in_by_passkey(&here(), &answer, "test", at(second)).await) == "slip-passkey-sign-in"
    };
    // Twice.
    let answer = device.signs(&ask().await);
    office.sign_in_by_passkey(&here(), &answer, "test", at(20)).await.unwrap();
    assert!(refused(answer, 20).await, "twice");
    // Late, by a second.
    let answer = device.signs(&ask().await);
    assert!(refused(answer, 20 + 300).await, "late");
    // A question of nobody's.
    let never = json!({ "challenge": letters([9; 16]) });
    assert!(refused(device.signs(&never), 20).await, "never asked");
    // One asked for another purpose.
    let other = office.passkey_ask(head, &here(), "Phone", "", at(20)).await.unwrap();
    assert!(refused(device.signs(&other), 20).await, "asked for a new passkey");
    // Another key with the same name, another page, another person's handle, nobody verified, a count that goes back.
    let forged: [fn(&mut Device); 5] = [
        |it| it.key = SigningKey::from_slice(&[7; 32]).unwrap(),
        |it| it.origin = "https://parvis.example.org",
        |it| it.handle = letters([7; 32]),
        |it| it.flags = 0b001,
        |it| it.count = 0,
    ];
    for (number, forge) in forged.into_iter().enumerate() {
        let mut other = device.clone();
        forge(&mut other);
        assert!(refused(other.signs(&ask().await), 20).await, "forged {number}");
    }
    for nonsense in ["", "{}", "[1]", "{\"id\":\"AA\",\"response\":null}"] {
        assert!(refused(nonsense.as_bytes().to_vec(), 20).await, "{nonsense}");
    }
    sign_in(office, &mut device, at(30)).await.unwrap();
}

#[tokio::test]
async fn a_passkey_is_added_by_whom_it_was_asked_of_once() {
    let Place { office, head, node, .. } = &Place::new().await;
    let other = person(office, Role::Adviser, node).await;
    let mut device = Device::new(1);
    let asked = office.passkey_ask(head, &here(), "Phone", "", at(10)).await.unwrap();
    let answer = device.makes(&asked);
    let theirs = office.passkey_add(&other, &here(), "Phone", &answer, at(10)).await;
    assert_eq!(slip(theirs), "slip-passkey-late", "asked of somebody else");
    let again = office.passkey_add(head, &here(), "Phone", &answer, at(10)).await;
    assert_eq!(slip(again), "slip-passkey-late", "the question is used up");
    let asked = office.passkey_ask(head, &here(), "Phone", "", at(20)).await.unwrap();
    let late = office.passkey_add(head, &here(), "Phone", &device.makes(&asked), at(20 + 300)).await;
    assert_eq!(slip(late), "slip-passkey-late");
    let mut unverified = Device { flags: 0b001, ..Device::new(2) };
    assert_eq!(slip(add(office, head, &mut unverified, at(30)).await), "slip-passkey");
    let mut elsewhere = Device { origin: "https://elsewhere.example", ..Device::new(3) };
    assert_eq!(slip(add(office, head, &mut elsewhere, at(30)).await), "slip-passkey");
    add(office, head, &mut device, at(40)).await.unwrap();
    assert_eq!(slip(add(office, &other, &mut device, at(50)).await), "slip-passkey-known");
    assert_eq!(office.passkeys(&other).await.unwrap(), []);
    // Nobody removes another's.
    let id = office.passkeys(head).await.unwrap()[0].id.clone();
    office.passkey_end(&other, &id, "", at(60)).await.unwrap();
    assert_eq!(office.passkeys(head).await.unwrap().len(), 1);
    for name in ["", " ", "a\nb", &"x".repeat(61)] {
        let asked = office.passkey_ask(head, &here(), name, "", at(70)).await;
        assert_eq!(slip(asked), "slip-passkey-name");
    }
}

#[tokio::test]
async fn passkeys_change_only_for_who_shows_password_or_code() {
    let Place { office, head, .. } = &Place::new().await;
    let mut write = office.store.write().await.unwrap();
    let hash = super::super::accounts::hash("a long walk to the library".into(), [3; 32]).await.unwrap();
    let act = super::super::act(head, "", at(1));
    write.account_change(&head.account, Change::Password(&hash), &act).await.unwrap();
    write.commit().await.unwrap();
    let wrong = office.passkey_ask(head, &here(), "Phone", "a long walk", at(10)).await;
    assert!(matches!(wrong, Err(Trouble::WrongSignIn)));
    let right = "a long walk to the library";
    let asked = office.passkey_ask(head, &here(), "Phone", right, at(10)).await.unwrap();
    let mut device = Device::new(1);
    office.passkey_add(head, &here(), "Phone", &device.makes(&asked), at(10)).await.unwrap();
    let id = office.passkeys(head).await.unwrap()[0].id.clone();
    assert!(matches!(office.passkey_end(head, &id, "", at(20)).await, Err(Trouble::WrongSignIn)));
    // With a second step the password alone is not enough.
    let mut write = office.store.write().await.unwrap();
    let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    write.account_change(&head.account, Change::Second(Some(secret)), &act).await.unwrap();
    write.commit().await.unwrap();
    assert!(matches!(office.passkey_end(head, &id, right, at(30)).await, Err(Trouble::WrongSignIn)));
    // A passkey that verified its owner is both steps: no code is asked.
    sign_in(office, &mut device, at(40)).await.unwrap();
}

#[tokio::test]
async fn questions_without_end_are_not_kept_without_end() {
    let Place { office, .. } = &Place::new().await;
    let mut write = office.store.write().await.unwrap();
    let of = super::Challenge { account: None, asked: vec![0] };
    for number in 0..10_000 {
        let kept = write.challenge_new(&number.to_string(), &of, at(0).now, at(300).now).await.unwrap();
        assert!(kept.is_some());
    }
    write.commit().await.unwrap();
    assert_eq!(office.sign_in_ask(&here(), at(299)).await.unwrap(), None);
    assert!(office.sign_in_ask(&here(), at(300)).await.unwrap().is_some(), "those of before are over");
}

#[test]
fn passkeys_belong_to_names_with_https_and_to_this_machine() {
    for (given, address) in [
        ("https://Parvis.Example", "https://parvis.example"),
        ("https://parvis.example:443", "https://parvis.example"),
        ("https://parvis.example:8443", "https://parvis.example:8443"),
        ("http://localhost:8181", "http://localhost:8181"),
    ] {
        assert_eq!(Party::at(given).unwrap().address(), address);
    }
    for (given, why) in [
        ("http://parvis.example", NoParty::Plain),
        ("https://192.168.1.2", NoParty::Number),
        ("http://127.0.0.1:8181", NoParty::Number),
        ("https://[::1]:8181", NoParty::Number),
        ("parvis.example", NoParty::NoAddress),
        ("ftp://parvis.example", NoParty::NoAddress),
        ("https://parvis.example/here", NoParty::NoAddress),
        ("https://", NoParty::NoAddress),
        ("https://parvis.example:port", NoParty::NoAddress),
    ] {
        assert_eq!(Party::at(given).unwrap_err(), why, "{given}");
    }
    let party = Party::at("http://localhost:8181").unwrap();
    assert!(party.is_at("localhost:8181") && party.is_at("LocalHost:8181"));
    assert!(!party.is_at("127.0.0.1:8181") && !party.is_at("localhost") && !party.is_at(""));
}
