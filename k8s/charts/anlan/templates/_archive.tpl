{{/* What archives topics and lets them follow a restore have in common; the argument is a list of the arguments, the user of
Kafka and the context. */}}
{{- define "anlan.archivePod" -}}
{{- $arguments := index . 0 -}}
{{- $user := index . 1 -}}
{{- $ := index . 2 -}}
{{- $g := $.Values.global -}}
restartPolicy: Never
automountServiceAccountToken: false
enableServiceLinks: false
{{- with $g.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  # that of the dumps, which lie on the same volume
  fsGroup: 999
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- if eq (first $arguments) "archive-topics" }}
initContainers:
  - name: room
    image: {{ $.Values.backup.image }}
    imagePullPolicy: IfNotPresent
    command: [bash, /scripts/forget-archives.sh]
    env:
      - {name: KEEP, value: {{ $.Values.backup.keep | quote }}}
    resources:
      requests: {cpu: 50m, memory: 32Mi}
      limits: {memory: 64Mi}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop: [ALL]
    volumeMounts:
      - {name: backup, mountPath: /backup}
      - {name: scripts, mountPath: /scripts, readOnly: true}
{{- end }}
containers:
  - name: {{ first $arguments }}
    {{- with $.Values.check.image }}
    image: "{{ $g.image.registry }}/{{ .name }}{{ if .digest }}@{{ .digest }}{{ else if $g.image.requireDigests }}{{ fail "check.image.digest: every image is pinned here" }}{{ else }}:{{ $g.image.tag | default $.Chart.AppVersion }}{{ end }}"
    {{- end }}
    imagePullPolicy: IfNotPresent
    args: {{ $arguments | toJson }}
    env:
      - {name: POD_NAME, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
      {{- if eq (first $arguments) "after-restore" }}
      {{- range $name, $block := $.Values }}
      {{- if and (kindIs "map" $block) (hasKey $.Subcharts $name) }}
      {{- with dig "database" "name" "" $block }}
      - name: ANLAN_VERIFY_{{ upper . }}_JDBC_URL
        value: "jdbc:postgresql://{{ $g.postgresql.host }}:{{ $g.postgresql.port }}/{{ . }}{{ $g.postgresql.parameters }}"
      - name: ANLAN_RESTORE_{{ upper . }}_USERNAME
        valueFrom: {secretKeyRef: {name: {{ $block.database.ownerCredentials }}, key: username}}
      - name: ANLAN_RESTORE_{{ upper . }}_PASSWORD
        valueFrom: {secretKeyRef: {name: {{ $block.database.ownerCredentials }}, key: password}}
      {{- end }}
      {{- end }}
      {{- end }}
      {{- end }}
      - {name: KAFKA_BOOTSTRAP_SERVERS, value: {{ $g.kafka.bootstrapServers | quote }}}
      - {name: KAFKA_SECURITY_PROTOCOL, value: {{ $g.kafka.protocol }}}
      {{- with $g.kafka.credentials }}
      - {name: KAFKA_SASL_MECHANISM, value: SCRAM-SHA-512}
      - {name: KAFKA_SASL_JAAS_CONFIG, valueFrom: {secretKeyRef: {name: {{ . | replace "*" $user }}, key: sasl.jaas.config}}}
      {{- end }}
      {{- if $g.kafka.caSecret }}
      - {name: KAFKA_SSL_TRUSTSTORE_TYPE, value: PEM}
      - {name: KAFKA_SSL_TRUSTSTORE_LOCATION, value: /etc/anlan/kafka/ca.crt}
      {{- end }}
    resources:
      requests: {cpu: 200m, memory: 256Mi}
      limits: {memory: 512Mi}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop: [ALL]
    volumeMounts:
      - {name: tmp, mountPath: /tmp}
      - {name: backup, mountPath: /backup}
      - {name: anchors, mountPath: /var/lib/anlan/anchors}
      {{- if $g.postgresql.caSecret }}
      - {name: postgresql-ca, mountPath: /etc/anlan/postgresql, readOnly: true}
      {{- end }}
      {{- if $g.kafka.caSecret }}
      - {name: kafka-ca, mountPath: /etc/anlan/kafka, readOnly: true}
      {{- end }}
volumes:
  - name: tmp
    emptyDir: {sizeLimit: 64Mi}
  {{- if eq (first $arguments) "archive-topics" }}
  - name: scripts
    configMap: {name: backup-scripts}
  {{- end }}
  - name: backup
    persistentVolumeClaim: {claimName: {{ $.Values.backup.storage.existingClaim | default "backup" }}}
  - name: anchors
    persistentVolumeClaim: {claimName: {{ $g.anchors.claim }}}
  {{- if $g.postgresql.caSecret }}
  - name: postgresql-ca
    secret: {secretName: {{ $g.postgresql.caSecret }}, items: [{key: ca.crt, path: ca.crt}]}
  {{- end }}
  {{- if $g.kafka.caSecret }}
  - name: kafka-ca
    secret: {secretName: {{ $g.kafka.caSecret }}, items: [{key: ca.crt, path: ca.crt}]}
  {{- end }}
{{- end }}
