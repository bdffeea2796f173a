//! Certificates that are wrong, and TLS that is none.

use std::net::TcpStream;
use std::sync::{Arc, LazyLock};

use huaweicloud_vod::{ClientBuilder, ErrorKind, Outcome};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::{Fault, fault};

#[derive(Clone, Copy, Debug)]
pub enum Certificate {
    Right,
    SelfSigned,
    OtherName,
    Expired,
}

/// Made anew in each run, and never stored.
static AUTHORITY: LazyLock<CertifiedIssuer<'static, KeyPair>> = LazyLock::new(|| {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, "The authority of these tests");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
});

fn trusted(builder: ClientBuilder) -> ClientBuilder {
    builder.ca_certificate(AUTHORITY.pem())
}

impl Certificate {
    pub fn serve(self, stream: TcpStream) -> StreamOwned<ServerConnection, TcpStream> {
        let name = if matches!(self, Certificate::OtherName) { "other.example" } else { "127.0.0.1" };
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        if matches!(self, Certificate::Expired) {
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(2021, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let certificate = match self {
            Certificate::SelfSigned => params.self_signed(&key),
            _ => params.signed_by(&key, &AUTHORITY),
        };
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.unwrap().der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        StreamOwned::new(ServerConnection::new(Arc::new(config)).unwrap(), stream)
    }
}

pub fn all() -> Vec<Fault> {
    vec![
        with(Certificate::SelfSigned, "certificate of an unknown authority"),
        with(Certificate::OtherName, "certificate of another name"),
        with(Certificate::Expired, "certificate that has expired"),
        with(Certificate::Right, "certificate of the authority given as `ca_certificate`"),
        right_but_unknown(),
        cut_handshake(),
        plain_http(),
    ]
}

fn with(certificate: Certificate, name: &'static str) -> Fault {
    Fault {
        https: true,
        certificate: Some(certificate),
        settings: trusted,
        ..fault(name, |peer| {
            peer.request()?;
            peer.done()
        })
    }
}

#[track_caller]
fn is_not_connected(fault: Fault, says: &str) {
    let ran = fault.cancel_is(Outcome::Failed, 4, 0);
    let message = ran.result.message.unwrap();
    assert!(message.contains(says), "{message}");
    fault.process_fails(ErrorKind::Connect, false, 4, 0);
}

#[test]
fn the_authority_that_is_given_is_trusted() {
    let fault = with(Certificate::Right, "right");
    fault.cancel_is(Outcome::Cancelled, 1, 1);
    fault.process_succeeds(1);
}

#[test]
fn a_self_signed_certificate_is_not_trusted() {
    is_not_connected(with(Certificate::SelfSigned, "self-signed"), "UnknownIssuer");
}

#[test]
fn a_certificate_of_another_name_is_not_trusted() {
    is_not_connected(with(Certificate::OtherName, "other name"), "not valid for name");
}

#[test]
fn an_expired_certificate_is_not_trusted() {
    is_not_connected(with(Certificate::Expired, "expired"), "expired");
}

/// The same certificate as the one that is trusted, without the setting.
fn right_but_unknown() -> Fault {
    let fault = with(Certificate::Right, "the same certificate without `ca_certificate`");
    Fault { settings: |builder| builder, ..fault }
}

#[test]
fn an_authority_that_is_not_given_is_not_trusted() {
    is_not_connected(right_but_unknown(), "UnknownIssuer");
}

fn cut_handshake() -> Fault {
    let play = |peer: &mut super::server::Peer| {
        peer.peek()?;
        peer.close()
    };
    Fault { https: true, ..fault("TLS handshake cut", play) }
}

#[test]
fn a_handshake_that_is_cut_has_sent_nothing() {
    is_not_connected(cut_handshake(), "handshake");
}

fn plain_http() -> Fault {
    let play = |peer: &mut super::server::Peer| {
        peer.peek()?;
        peer.answer(400, "Connection: close\r\n", "This is the http port")?;
        peer.close()
    };
    Fault { https: true, ..fault("plain http on the https port", play) }
}

#[test]
fn plain_http_on_the_https_port_has_sent_nothing() {
    is_not_connected(plain_http(), "InvalidContentType");
}
