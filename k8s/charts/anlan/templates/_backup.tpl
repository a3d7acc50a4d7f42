{{/* What backup and restore have in common; the argument is a list of the script, the Secret, and the context. */}}
{{- define "anlan.backupPod" -}}
{{- $script := index . 0 -}}
{{- $credentials := index . 1 -}}
{{- $ := index . 2 -}}
{{- $postgresql := $.Values.global.postgresql -}}
restartPolicy: Never
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  # `postgres` of the image
  runAsUser: 999
  runAsGroup: 999
  fsGroup: 999
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
containers:
  - name: {{ trimSuffix ".sh" $script }}
    image: {{ $.Values.backup.image }}
    imagePullPolicy: IfNotPresent
    command: [bash, /scripts/{{ $script }}]
    env:
      - {name: PGHOST, value: {{ $postgresql.host }}}
      - {name: PGPORT, value: {{ $postgresql.port | quote }}}
      {{- if $postgresql.caSecret }}
      - {name: PGSSLMODE, value: verify-full}
      - {name: PGSSLROOTCERT, value: /etc/anlan/postgresql/ca.crt}
      {{- end }}
      - {name: PGUSER, valueFrom: {secretKeyRef: {name: {{ $credentials }}, key: username}}}
      - {name: PGPASSWORD, valueFrom: {secretKeyRef: {name: {{ $credentials }}, key: password}}}
      - {name: DATABASES, value: {{ join " " $.Values.backup.databases | quote }}}
      - {name: KEEP, value: {{ $.Values.backup.keep | quote }}}
      - {name: FROM, value: {{ $.Values.restore.from | quote }}}
    resources:
      requests: {cpu: 200m, memory: 128Mi}
      limits: {memory: 512Mi}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop: [ALL]
    volumeMounts:
      - {name: backup, mountPath: /backup}
      - {name: scripts, mountPath: /scripts, readOnly: true}
      - {name: tmp, mountPath: /tmp}
      {{- if $postgresql.caSecret }}
      - {name: postgresql-ca, mountPath: /etc/anlan/postgresql, readOnly: true}
      {{- end }}
volumes:
  - name: backup
    persistentVolumeClaim:
      claimName: {{ $.Values.backup.storage.existingClaim | default "backup" }}
  - name: scripts
    configMap: {name: backup-scripts}
  - name: tmp
    emptyDir: {sizeLimit: 64Mi}
  {{- if $postgresql.caSecret }}
  - name: postgresql-ca
    secret:
      secretName: {{ $postgresql.caSecret }}
      items: [{key: ca.crt, path: ca.crt}]
  {{- end }}
{{- end }}
